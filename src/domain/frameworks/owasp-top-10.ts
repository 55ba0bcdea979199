/**
 * OWASP Top 10 for Agentic Applications, edition 2026 (published 2025-12-09).
 * Ids and names are facts of that list.
 */
export const owaspAgenticTop10 = [
  { id: 'ASI01', name: 'Agent Goal Hijack' },
  { id: 'ASI02', name: 'Tool Misuse and Exploitation' },
  { id: 'ASI03', name: 'Identity and Privilege Abuse' },
  { id: 'ASI04', name: 'Agentic Supply Chain Vulnerabilities' },
  { id: 'ASI05', name: 'Unexpected Code Execution (RCE)' },
  { id: 'ASI06', name: 'Memory & Context Poisoning' },
  { id: 'ASI07', name: 'Insecure Inter-Agent Communication' },
  { id: 'ASI08', name: 'Cascading Failures' },
  { id: 'ASI09', name: 'Human-Agent Trust Exploitation' },
  { id: 'ASI10', name: 'Rogue Agents' },
] as const;

/**
 * OWASP MCP Top 10, edition 2025, a beta (0.1) when it was read on 2026-04-14. MCP06 is called "Prompt
 * Injection via Contextual Payloads" in an older page of the same project.
 */
export const owaspMcpTop10 = [
  { id: 'MCP01:2025', name: 'Token Mismanagement & Secret Exposure' },
  { id: 'MCP02:2025', name: 'Privilege Escalation via Scope Creep' },
  { id: 'MCP03:2025', name: 'Tool Poisoning' },
  { id: 'MCP04:2025', name: 'Software Supply Chain Attacks & Dependency Tampering' },
  { id: 'MCP05:2025', name: 'Command Injection & Execution' },
  { id: 'MCP06:2025', name: 'Intent Flow Subversion' },
  { id: 'MCP07:2025', name: 'Insufficient Authentication & Authorization' },
  { id: 'MCP08:2025', name: 'Lack of Audit and Telemetry' },
  { id: 'MCP09:2025', name: 'Shadow MCP Servers' },
  { id: 'MCP10:2025', name: 'Context Injection & Over-Sharing' },
] as const;

/** OWASP Agentic Skills Top 10, edition 1.0-2026 of an incubator project, as read on 2026-04-06. */
export const owaspSkillsTop10 = [
  { id: 'AST01', name: 'Malicious Skills' },
  { id: 'AST02', name: 'Supply Chain Compromise' },
  { id: 'AST03', name: 'Over-Privileged Skills' },
  { id: 'AST04', name: 'Insecure Metadata' },
  { id: 'AST05', name: 'Unsafe Deserialization' },
  { id: 'AST06', name: 'Weak Isolation' },
  { id: 'AST07', name: 'Update Drift' },
  { id: 'AST08', name: 'Poor Scanning' },
  { id: 'AST09', name: 'No Governance' },
  { id: 'AST10', name: 'Cross-Platform Reuse' },
] as const;

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
