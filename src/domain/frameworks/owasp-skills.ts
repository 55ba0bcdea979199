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
