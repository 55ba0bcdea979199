/**
 * The ten agentic risk factors, in the order in which the catalog prints them, and the eleventh.
 * `strict08` tells which factor of AIVSS 0.8 (Table 2) it corresponds to: 0.8 has the Natural
 * Language Interface in place of Goal-Driven Planning.
 * Source: OWASP AIVSS 0.5, section 1 (the ten), and 0.8, Table 2.
 */
export const factors = [
  {
    key: 'autonomyOfAction',
    name: 'Autonomy of Action',
    asks: 'Can the agent commit actions without a person who approves them?',
    strict08: 'autonomy',
  },
  {
    key: 'goalDrivenPlanning',
    name: 'Goal-Driven Planning',
    asks: 'Does the agent break a goal into steps of its own and revise them?',
    strict08: null,
  },
  {
    key: 'selfModification',
    name: 'Self-Modification',
    asks: 'Can the agent change its own goals, prompts, tools or code?',
    strict08: 'self_mod',
  },
  {
    key: 'dynamicToolUse',
    name: 'Dynamic Tool Use',
    asks: 'How many tools can the agent choose at run time, and how much may they do?',
    strict08: 'tools',
  },
  {
    key: 'persistentMemory',
    name: 'Persistent Memory',
    asks: 'How long does the agent keep what it has read and done?',
    strict08: 'persistence',
  },
  {
    key: 'contextualAwareness',
    name: 'Contextual Awareness',
    asks: 'How much of its surroundings does the agent read to decide?',
    strict08: 'context',
  },
  {
    key: 'dynamicIdentity',
    name: 'Dynamic Identity',
    asks: 'Can the agent take on roles, keys or tenants at run time?',
    strict08: 'identity',
  },
  {
    key: 'multiAgentInteractions',
    name: 'Multi-Agent Interactions',
    asks: 'How far does the agent depend on, or steer, other agents?',
    strict08: 'multi_agent',
  },
  {
    key: 'nonDeterminism',
    name: 'Non-Determinism',
    asks: 'How much can the outcome vary for the same input?',
    strict08: 'non_determinism',
  },
  {
    key: 'opacityAndReflexivity',
    name: 'Opacity & Reflexivity',
    asks: 'How hard is it to see why the agent did something?',
    strict08: 'opacity',
  },
] as const;

/** The factor of 0.8 that the catalog's ten lack. It never enters the catalog score. */
export const eleventhFactor = {
  key: 'naturalLanguageInterface',
  name: 'Natural Language Interface',
  asks: 'Do words in natural language steer the control logic?',
  strict08: 'language',
} as const;

export type FactorKey = (typeof factors)[number]['key'];

/** Value of a factor: 0.00–1.00, or `unknown` when nobody has checked it. */
export type FactorValue = number | 'unknown';
