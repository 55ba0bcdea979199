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
