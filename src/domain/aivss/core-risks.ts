/**
 * The ten core risks that AIVSS 0.8 scores as its examples, and the entries of the OWASP Top 10 for
 * Agentic Applications that each stands behind first. Source: OWASP AIVSS 0.8, Appendix B.
 */
export const coreRisks = [
  { id: 'tool-misuse', name: 'Agentic AI Tool Misuse', asi: ['ASI02', 'ASI05'] },
  { id: 'access-control', name: 'Agent Access Control Violation', asi: ['ASI03', 'ASI10'] },
  { id: 'cascading', name: 'Agent Cascading Failures', asi: ['ASI08'] },
  {
    id: 'orchestration',
    name: 'Agent Orchestration and Multi-Agent Exploitation',
    asi: ['ASI07'],
  },
  { id: 'impersonation', name: 'Agent Identity Impersonation', asi: ['ASI09'] },
  { id: 'memory', name: 'Agent Memory and Context Manipulation', asi: ['ASI06'] },
  { id: 'critical-systems', name: 'Insecure Agent Critical Systems Interaction', asi: [] },
  { id: 'supply-chain', name: 'Agent Supply Chain and Dependency Risk', asi: ['ASI04'] },
  { id: 'untraceability', name: 'Agent Untraceability', asi: [] },
  { id: 'goal', name: 'Agent Goal and Instruction Manipulation', asi: ['ASI01'] },
] as const;

export type CoreRiskId = (typeof coreRisks)[number]['id'];

/** The name of a core risk, as the specification writes it. */
export function coreRiskName(id: CoreRiskId): string {
  return coreRisks.find((risk) => risk.id === id)?.name ?? id;
}
