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
