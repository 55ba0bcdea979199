/**
 * OWASP Agentic AI – Threats and Mitigations, T1–T17 (v1.1, 2025-12).
 * `cwe` follows the MAESTRO playbook and is approximate.
 */
export const owaspThreats = [
  { id: 'T1', name: 'Memory Poisoning', maestro: ['L1', 'L2'], cwe: ['CWE-345'] },
  { id: 'T2', name: 'Tool Misuse', maestro: ['L3'], cwe: ['CWE-863'] },
  { id: 'T3', name: 'Privilege Compromise', maestro: ['L4', 'L6'], cwe: ['CWE-269', 'CWE-250'] },
  { id: 'T4', name: 'Resource Overload', maestro: ['L4'], cwe: ['CWE-400'] },
  { id: 'T5', name: 'Cascading Hallucination Attacks', maestro: ['L3'], cwe: [] },
  {
    id: 'T6',
    name: 'Intent Breaking & Goal Manipulation',
    maestro: ['L3', 'X'],
    cwe: ['CWE-74', 'CWE-77'],
  },
  { id: 'T7', name: 'Misaligned & Deceptive Behaviors', maestro: ['L1', 'L6'], cwe: ['CWE-684'] },
  { id: 'T8', name: 'Repudiation & Untraceability', maestro: ['L5'], cwe: ['CWE-778', 'CWE-223'] },
  { id: 'T9', name: 'Identity Spoofing & Impersonation', maestro: ['L7'], cwe: ['CWE-290'] },
  { id: 'T10', name: 'Overwhelming Human in the Loop', maestro: ['L5'], cwe: [] },
  { id: 'T11', name: 'Unexpected RCE and Code Attacks', maestro: [], cwe: ['CWE-94', 'CWE-502'] },
  {
    id: 'T12',
    name: 'Agent Communication Poisoning',
    maestro: ['L2', 'X'],
    cwe: ['CWE-345', 'CWE-924'],
  },
  {
    id: 'T13',
    name: 'Rogue Agents in Multi-Agent Systems',
    maestro: ['L4', 'L7', 'X'],
    cwe: ['CWE-494'],
  },
  {
    id: 'T14',
    name: 'Human Attacks on Multi-Agent Systems',
    maestro: ['L4', 'L7'],
    cwe: ['CWE-807'],
  },
  { id: 'T15', name: 'Human Manipulation', maestro: ['L7', 'X'], cwe: [] },
  { id: 'T16', name: 'Insecure Inter-Agent Protocol Abuse', maestro: [], cwe: [] },
  { id: 'T17', name: 'Supply Chain Compromise', maestro: [], cwe: [] },
] as const;

/**
 * OWASP Multi-Agentic System Threat Modelling Guide 1.0 (2025-04-22), its extended threats.
 * Its numbers collide with T16 and T17 of the threats list, so they carry the prefix `MAS-`.
 * T21 and T22 are named differently in the guide’s sections 4 and 5; the names here are those of its table.
 */
export const owaspMasThreats = [
  { id: 'MAS-T16', name: 'Model Inconsistency' },
  { id: 'MAS-T17', name: 'Semantic Drift in Embeddings' },
  { id: 'MAS-T18', name: 'RAG Input Manipulation' },
  { id: 'MAS-T19', name: 'Unintended Workflow Execution' },
  { id: 'MAS-T20', name: 'Framework Vulnerability to Code Injection' },
  { id: 'MAS-T21', name: 'Inconsistent Workflow State' },
  { id: 'MAS-T22', name: 'Service Account Exposure' },
  { id: 'MAS-T23', name: 'Selective Log Manipulation' },
  { id: 'MAS-T24', name: 'Dynamic Policy Enforcement Failure' },
  { id: 'MAS-T25', name: 'Workflow Disruption via Dependency Exploitation' },
  { id: 'MAS-T26', name: 'Model Instability' },
  { id: 'MAS-T27', name: 'Vector Database Poisoning' },
  { id: 'MAS-T28', name: 'RAG Data Exfiltration' },
  { id: 'MAS-T29', name: 'Plugin Vulnerability' },
  { id: 'MAS-T30', name: 'Insecure Inter-Agent Communication Protocol' },
  { id: 'MAS-T31', name: 'Insufficient Isolation Between Agent Actions' },
  { id: 'MAS-T32', name: 'Runaway Agent' },
  { id: 'MAS-T33', name: 'Blockchain Reorganization Attack' },
  { id: 'MAS-T34', name: 'Wallet Key Compromise' },
  { id: 'MAS-T35', name: 'Manipulation of Proof of Sampling' },
  { id: 'MAS-T36', name: 'Smart Contract Vulnerability Leading to Impersonation' },
  { id: 'MAS-T37', name: 'Cross-Chain Bridge Attack' },
  { id: 'MAS-T38', name: 'Emergent Collusion' },
  { id: 'MAS-T39', name: 'Unintended Resource Consumption via MCP' },
  { id: 'MAS-T40', name: 'MCP Client Impersonation' },
  { id: 'MAS-T41', name: 'Schema Mismatch' },
  { id: 'MAS-T42', name: 'Cross-Client Interference via Shared Server' },
  { id: 'MAS-T43', name: 'Network Exposure of MCP Server' },
  { id: 'MAS-T44', name: 'Insufficient Logging in MCP' },
  { id: 'MAS-T45', name: 'Insufficient Isolation of MCP Server Permissions' },
  { id: 'MAS-T46', name: 'Data Residency/Compliance Violation' },
  { id: 'MAS-T47', name: 'Rogue MCP Server in Ecosystem' },
] as const;
