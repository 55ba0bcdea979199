import type { FactorKey } from '#domain/aivss/factors.ts';

/** The ten factors in a word or two, for the axes of a drawing. */
export const factorLabels: Readonly<Record<FactorKey, string>> = {
  autonomyOfAction: 'Autonomy',
  goalDrivenPlanning: 'Planning',
  selfModification: 'Self-mod.',
  dynamicToolUse: 'Tools',
  persistentMemory: 'Memory',
  contextualAwareness: 'Context',
  dynamicIdentity: 'Identity',
  multiAgentInteractions: 'Multi-agent',
  nonDeterminism: 'Variance',
  opacityAndReflexivity: 'Opacity',
};
