import type { FactorKey } from './factors.ts';
import type { PublishedExample } from './published-examples.ts';

/** The order in which 0.5 lists the ten factors in its examples, by the keys of the catalog. */
export const factorOrder05: readonly FactorKey[] = [
  'autonomyOfAction',
  'dynamicToolUse',
  'persistentMemory',
  'dynamicIdentity',
  'multiAgentInteractions',
  'nonDeterminism',
  'selfModification',
  'goalDrivenPlanning',
  'contextualAwareness',
  'opacityAndReflexivity',
];

/**
 * The ten scored examples of AIVSS 0.5, as printed: in seven of them the printed AARS is not the
 * sum of the example's own factors. The factors stand in the order of
 * `factorOrder05`.
 * Source: OWASP AIVSS 0.5, section 4.2.
 */
export const examples05: readonly PublishedExample[] = [
  {
    name: 'Agentic AI Tool Misuse',
    cvss: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H',
    cvssBase: 9.4,
    factorValues: [1, 1, 0.5, 0.5, 0, 1, 0, 1, 1, 1],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 8.5, aars: 8.5, raw: 8.6815, score: 8.7, severity: 'high' },
  },
  {
    name: 'Agent Access Control Violation',
    cvss: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
    cvssBase: 8.7,
    factorValues: [1, 0.5, 1, 1, 0.5, 0.5, 0, 0.5, 0.5, 1],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 7, aars: 7, raw: 7.6145, score: 7.6, severity: 'high' },
  },
  {
    name: 'Agent Cascading Failures',
    cvss: 'CVSS:4.0/AV:N/AC:H/AT:N/PR:L/UI:N/VC:N/VI:N/VA:H/SC:N/SI:H/SA:H',
    cvssBase: 7.1,
    factorValues: [1, 0.5, 0.5, 0.5, 1, 1, 0.5, 0.5, 0.5, 1],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 7.5, aars: 7.5, raw: 7.081, score: 7.1, severity: 'high' },
  },
  {
    name: 'Agent Orchestration and Multi-Agent Exploitation',
    cvss: 'CVSS:4.0/AV:A/AC:L/AT:N/PR:H/UI:N/VC:L/VI:H/VA:L/SC:N/SI:H/SA:H',
    cvssBase: 8.3,
    factorValues: [1, 0.5, 0.5, 1, 1, 0, 0, 1, 0, 1],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 6.5, aars: 6.5, raw: 7.178, score: 7.2, severity: 'high' },
  },
  {
    name: 'Agent Identity Impersonation',
    cvss: 'CVSS:4.0/AV:N/AC:H/AT:N/PR:N/UI:A/VC:H/VI:H/VA:N/SC:N/SI:N/SA:N',
    cvssBase: 7.4,
    factorValues: [0.5, 0.5, 0, 1, 0.5, 0.5, 0, 0.5, 1, 0.5],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 5.5, aars: 5.5, raw: 6.2565, score: 6.3, severity: 'medium' },
  },
  {
    name: 'Agent Memory and Context Manipulation',
    cvss: 'CVSS:4.0/AV:A/AC:H/AT:N/PR:H/UI:N/VC:L/VI:H/VA:L/SC:N/SI:N/SA:N',
    cvssBase: 5.8,
    factorValues: [1, 0.5, 1, 0.5, 0, 0.5, 0, 0.5, 1, 0.5],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 6, aars: 6, raw: 5.723, score: 5.7, severity: 'medium' },
  },
  {
    name: 'Insecure Agent Critical Systems Interaction',
    cvss: 'CVSS:4.0/AV:A/AC:L/AT:N/PR:H/UI:N/VC:N/VI:H/VA:H/SC:N/SI:N/SA:N',
    cvssBase: 6.9,
    factorValues: [1, 1, 0, 0.5, 0, 0.5, 0, 1, 0.5, 0.5],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 5, aars: 5, raw: 5.7715, score: 5.8, severity: 'medium' },
  },
  {
    name: 'Agent Supply Chain and Dependency Attacks',
    cvss: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
    cvssBase: 9.3,
    factorValues: [0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, 0],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 1, aars: 1, raw: 4.9955, score: 5, severity: 'medium' },
  },
  {
    name: 'Agent Untraceability',
    cvss: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:N/VI:L/VA:N/SC:N/SI:N/SA:N',
    cvssBase: 5.3,
    factorValues: [0.5, 0, 0.5, 0.5, 1, 0.5, 0, 0, 0, 1],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 4.5, aars: 4.5, raw: 4.753, score: 4.8, severity: 'medium' },
  },
  {
    name: 'Agent Goal and Instruction Manipulation',
    cvss: 'CVSS:4.0/AV:N/AC:H/AT:N/PR:N/UI:A/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N',
    cvssBase: 2.1,
    factorValues: [0.5, 0.5, 0, 0, 0, 1, 0, 1, 1, 0],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 4, aars: 4, raw: 2.9585, score: 3, severity: 'low' },
  },
];
