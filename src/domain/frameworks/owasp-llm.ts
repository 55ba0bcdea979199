/**
 * OWASP Top 10 for LLM Applications: the editions 2025 and 2026 number the same risks differently,
 * so an id always carries its edition. `successor` is the id of the same risk in 2026.
 */
export const owaspLlmTop10 = [
  { id: 'LLM01:2025', name: 'Prompt Injection', successor: 'LLM01:2026' },
  { id: 'LLM02:2025', name: 'Sensitive Information Disclosure', successor: 'LLM02:2026' },
  { id: 'LLM03:2025', name: 'Supply Chain', successor: 'LLM04:2026' },
  { id: 'LLM04:2025', name: 'Data and Model Poisoning', successor: 'LLM05:2026' },
  { id: 'LLM05:2025', name: 'Improper Output Handling', successor: 'LLM10:2026' },
  { id: 'LLM06:2025', name: 'Excessive Agency', successor: 'LLM03:2026' },
  { id: 'LLM07:2025', name: 'System Prompt Leakage', successor: 'LLM08:2026' },
  { id: 'LLM08:2025', name: 'Vector and Embedding Weaknesses', successor: 'LLM09:2026' },
  { id: 'LLM09:2025', name: 'Misinformation', successor: 'LLM07:2026' },
  { id: 'LLM10:2025', name: 'Unbounded Consumption', successor: 'LLM06:2026' },
  { id: 'LLM01:2026', name: 'Prompt Injection', successor: null },
  { id: 'LLM02:2026', name: 'Sensitive Information Disclosure', successor: null },
  { id: 'LLM03:2026', name: 'Excessive Agency', successor: null },
  { id: 'LLM04:2026', name: 'Supply Chain', successor: null },
  { id: 'LLM05:2026', name: 'Data and Model Poisoning', successor: null },
  { id: 'LLM06:2026', name: 'Unbounded Consumption', successor: null },
  { id: 'LLM07:2026', name: 'Misinformation', successor: null },
  { id: 'LLM08:2026', name: 'Hidden Context Exposure', successor: null },
  { id: 'LLM09:2026', name: 'Vector and Embedding Weaknesses', successor: null },
  { id: 'LLM10:2026', name: 'Improper Output Handling', successor: null },
] as const;
