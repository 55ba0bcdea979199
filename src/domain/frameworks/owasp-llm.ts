/** A risk of one edition. */
type LlmRisk = {
  readonly id: string;
  readonly name: string;
  /** The ids of 2026 that have taken it up; none for those of 2026. */
  readonly successors: readonly string[];
  /** True where it has no entry of its own any more, so that a person must choose. */
  readonly loose?: boolean;
};

/**
 * OWASP Top 10 for LLM Applications: the editions 2023 (1.1), 2025 and 2026 number the same risks
 * differently, so an id always carries its edition. The successors of 2023 are inferred from the texts
 * of the three editions.
 */
export const owaspLlmTop10: readonly LlmRisk[] = [
  { id: 'LLM01:2023', name: 'Prompt Injection', successors: ['LLM01:2026'] },
  { id: 'LLM02:2023', name: 'Insecure Output Handling', successors: ['LLM10:2026'] },
  { id: 'LLM03:2023', name: 'Training Data Poisoning', successors: ['LLM05:2026'] },
  { id: 'LLM04:2023', name: 'Model Denial of Service', successors: ['LLM06:2026'] },
  { id: 'LLM05:2023', name: 'Supply Chain Vulnerabilities', successors: ['LLM04:2026'] },
  { id: 'LLM06:2023', name: 'Sensitive Information Disclosure', successors: ['LLM02:2026'] },
  {
    id: 'LLM07:2023',
    name: 'Insecure Plugin Design',
    successors: ['LLM03:2026', 'LLM04:2026'],
    loose: true,
  },
  { id: 'LLM08:2023', name: 'Excessive Agency', successors: ['LLM03:2026'] },
  { id: 'LLM09:2023', name: 'Overreliance', successors: ['LLM07:2026'] },
  { id: 'LLM10:2023', name: 'Model Theft', successors: ['LLM06:2026'], loose: true },
  { id: 'LLM01:2025', name: 'Prompt Injection', successors: ['LLM01:2026'] },
  { id: 'LLM02:2025', name: 'Sensitive Information Disclosure', successors: ['LLM02:2026'] },
  { id: 'LLM03:2025', name: 'Supply Chain', successors: ['LLM04:2026'] },
  { id: 'LLM04:2025', name: 'Data and Model Poisoning', successors: ['LLM05:2026'] },
  { id: 'LLM05:2025', name: 'Improper Output Handling', successors: ['LLM10:2026'] },
  { id: 'LLM06:2025', name: 'Excessive Agency', successors: ['LLM03:2026'] },
  { id: 'LLM07:2025', name: 'System Prompt Leakage', successors: ['LLM08:2026'] },
  { id: 'LLM08:2025', name: 'Vector and Embedding Weaknesses', successors: ['LLM09:2026'] },
  { id: 'LLM09:2025', name: 'Misinformation', successors: ['LLM07:2026'] },
  { id: 'LLM10:2025', name: 'Unbounded Consumption', successors: ['LLM06:2026'] },
  { id: 'LLM01:2026', name: 'Prompt Injection', successors: [] },
  { id: 'LLM02:2026', name: 'Sensitive Information Disclosure', successors: [] },
  { id: 'LLM03:2026', name: 'Excessive Agency', successors: [] },
  { id: 'LLM04:2026', name: 'Supply Chain', successors: [] },
  { id: 'LLM05:2026', name: 'Data and Model Poisoning', successors: [] },
  { id: 'LLM06:2026', name: 'Unbounded Consumption', successors: [] },
  { id: 'LLM07:2026', name: 'Misinformation', successors: [] },
  { id: 'LLM08:2026', name: 'Hidden Context Exposure', successors: [] },
  { id: 'LLM09:2026', name: 'Vector and Embedding Weaknesses', successors: [] },
  { id: 'LLM10:2026', name: 'Improper Output Handling', successors: [] },
];
