import type { Severity } from '../severity.ts';

/** One example of a specification: its inputs, and the numbers that it prints for them. */
export type PublishedExample = {
  readonly name: string;
  /** CVSS v4.0 base vector. */
  readonly cvss: string;
  /** The base score that is printed for it. */
  readonly cvssBase: number;
  /** The ten factors of its version, in the order of that version. */
  readonly factorValues: readonly number[];
  readonly threatMultiplier: number;
  /** 1: neither version's examples count a mitigation. */
  readonly mitigationFactor: number;
  /** As printed; right or wrong. 0.5 prints one number as sum and AARS, since it calls the sum so. */
  readonly published: {
    readonly factorSum: number;
    readonly aars: number;
    readonly raw: number;
    readonly score: number;
    readonly severity: Severity;
  };
};

/**
 * The ten scored examples of AIVSS 0.8, factors in the order of `factors08`.
 * Source: OWASP AIVSS 0.8, section 3.6 and Table 5.
 */
export const examples08: readonly PublishedExample[] = [
  {
    name: 'Agentic AI Tool Misuse',
    cvss: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H',
    cvssBase: 9.4,
    factorValues: [1, 1, 1, 1, 1, 1, 0.5, 1, 1, 0.5],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 9, aars: 0.5238, raw: 9.9238, score: 9.9, severity: 'critical' },
  },
  {
    name: 'Agent Access Control Violation',
    cvss: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
    cvssBase: 8.7,
    factorValues: [1, 1, 1, 1, 0.5, 1, 1, 1, 0.5, 0],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 8, aars: 1.0088, raw: 9.7088, score: 9.7, severity: 'critical' },
  },
  {
    name: 'Agent Cascading Failures',
    cvss: 'CVSS:4.0/AV:N/AC:H/AT:N/PR:L/UI:N/VC:N/VI:N/VA:H/SC:N/SI:H/SA:H',
    cvssBase: 7.1,
    factorValues: [1, 0.5, 1, 1, 1, 1, 0.5, 0.5, 1, 0.5],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 8, aars: 2.2504, raw: 9.3504, score: 9.4, severity: 'critical' },
  },
  {
    name: 'Agent Orchestration and Multi-Agent Exploitation',
    cvss: 'CVSS:4.0/AV:A/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H',
    cvssBase: 9.4,
    factorValues: [1, 1, 1, 1, 1, 1, 1, 1, 1, 0.5],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 9.5, aars: 0.5529, raw: 9.9529, score: 10, severity: 'critical' },
  },
  {
    name: 'Agent Identity Impersonation',
    cvss: 'CVSS:4.0/AV:N/AC:H/AT:N/PR:N/UI:A/VC:H/VI:H/VA:N/SC:N/SI:N/SA:N',
    cvssBase: 7.4,
    factorValues: [1, 1, 1, 1, 1, 1, 0, 1, 0.5, 0],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 7.5, aars: 1.8915, raw: 9.2915, score: 9.3, severity: 'critical' },
  },
  {
    name: 'Agent Memory and Context Manipulation',
    cvss: 'CVSS:4.0/AV:A/AC:H/AT:N/PR:H/UI:N/VC:L/VI:H/VA:L/SC:N/SI:N/SA:N',
    cvssBase: 5.8,
    factorValues: [1, 0.5, 1, 1, 0.5, 1, 1, 0, 0.5, 1],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 7.5, aars: 3.0555, raw: 8.8555, score: 8.9, severity: 'high' },
  },
  {
    name: 'Insecure Agent Critical Systems Interaction',
    cvss: 'CVSS:4.0/AV:A/AC:L/AT:N/PR:H/UI:N/VC:N/VI:H/VA:H/SC:N/SI:N/SA:N',
    cvssBase: 6.9,
    factorValues: [1, 1, 0.5, 1, 0.5, 1, 0.5, 0, 1, 1],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 7.5, aars: 2.25525, raw: 9.15525, score: 9.2, severity: 'critical' },
  },
  {
    name: 'Agent Supply Chain and Dependency Risk',
    cvss: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
    cvssBase: 9.3,
    factorValues: [1, 1, 0, 0, 1, 1, 0.5, 1, 1, 0],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 6.5, aars: 0.44135, raw: 9.74135, score: 9.7, severity: 'critical' },
  },
  {
    name: 'Agent Untraceability',
    cvss: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:N/VI:L/VA:N/SC:N/SI:N/SA:N',
    cvssBase: 5.3,
    factorValues: [1, 1, 0, 0, 1, 1, 0.5, 0.5, 1, 0.5],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 6.5, aars: 2.96335, raw: 8.26335, score: 8.3, severity: 'high' },
  },
  {
    name: 'Agent Goal and Instruction Manipulation',
    cvss: 'CVSS:4.0/AV:N/AC:H/AT:N/PR:N/UI:A/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N',
    cvssBase: 2.1,
    factorValues: [0.5, 0, 1, 1, 1, 1, 1, 0, 0, 1],
    threatMultiplier: 0.97,
    mitigationFactor: 1,
    published: { factorSum: 6.5, aars: 4.98095, raw: 7.08095, score: 7.1, severity: 'high' },
  },
];
