import { eleventhFactor, factors } from './factors.ts';

/**
 * The ten factors of AIVSS 0.8 in the order that the specification makes normative; `key` is what
 * `strict08` in the catalog's own table refers to. Source: OWASP AIVSS 0.8, Table 2.
 */
export const factors08 = [
  { key: 'autonomy', name: 'Execution Autonomy' },
  { key: 'tools', name: 'External Tool Control Surface' },
  { key: 'language', name: 'Natural Language Interface' },
  { key: 'context', name: 'Contextual Awareness' },
  { key: 'non_determinism', name: 'Behavioral Non-Determinism' },
  { key: 'opacity', name: 'Opacity & Reflexivity' },
  { key: 'persistence', name: 'Persistent State Retention' },
  { key: 'identity', name: 'Dynamic Identity' },
  { key: 'multi_agent', name: 'Multi-Agent Interactions' },
  { key: 'self_mod', name: 'Self-Modification' },
] as const;

/** A factor of either set. */
export type AnyFactor = (typeof factors)[number] | typeof eleventhFactor;

/** The factors of 0.8 in the order of the catalog: the eleventh stands in another one's place. */
const rows08 = factors.flatMap((row): AnyFactor[] => {
  if (row.key === eleventhFactor.insteadOf) return [eleventhFactor];
  return row.strict08 === null ? [] : [row];
});

/** The two sets of factors that a score may be worked out with, in one order. */
export const factorSets = [
  { id: 'catalog', name: 'The factors of this catalog', rows: factors },
  { id: '0.8', name: 'The factors of AIVSS 0.8', rows: rows08 },
] as const;

export type FactorSetId = (typeof factorSets)[number]['id'];

/** The factors of a set: the two differ in one, which stands in the same place. */
export function factorsOf(set: FactorSetId): readonly AnyFactor[] {
  return set === 'catalog' ? factors : rows08;
}
