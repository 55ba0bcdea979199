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
