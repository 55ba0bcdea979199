import type { Severity } from '../severity.ts';

const PUBLICATION =
  'https://aivss.owasp.org/assets/publications/' +
  'AIVSS%20Scoring%20System%20For%20OWASP%20Agentic%20AI%20Core%20Security%20Risks%20';

/** The formulas that the catalog can compute. A score is never shown without its method. */
export const methods = [
  {
    id: 'AIVSS:0.8',
    name: 'AIVSS 0.8',
    formula: '(CVSS + (10 − CVSS) × sum ÷ 10 × ThM) × MF',
    status: 'the published release of 2026-03-19; the catalog’s default',
    url: `${PUBLICATION}v0.8.pdf`,
  },
  {
    id: 'AIVSS:0.8-strict',
    name: 'AIVSS 0.8, strict',
    formula: '(CVSS + (10 − CVSS) × sum ÷ 10 × ThM) × MF',
    status: 'the ten factors of 0.8, each snapped to 0, 0.5 or 1',
    url: `${PUBLICATION}v0.8.pdf`,
  },
  {
    id: 'AIVSS:0.5',
    name: 'AIVSS 0.5',
    formula: '(CVSS + sum) ÷ 2 × ThM',
    status: 'the archived release of 2025-08',
    url: `${PUBLICATION}v0.5.pdf`,
  },
  {
    id: 'AIVSS:floor',
    name: 'Floor variant',
    formula: 'CVSS + (10 − CVSS) × sum ÷ 10 × ThM × MF',
    status: 'a proposal of 2026-04 for the next release; never below CVSS',
    url: 'https://www.mind-xo.com/insight/owasp-aivss-contribution/',
  },
] as const;

export type Method = (typeof methods)[number]['id'];

/** What a formula needs. Ranges are those of the specification; others are computed and noted. */
export type Inputs = {
  /** CVSS v4.0 base score, 0.0–10.0. */
  readonly cvssBase: number;
  /** The ten factor values, 0.00–1.00, in the order of the table. */
  readonly factorValues: readonly number[];
  /** Threat Multiplier: 1.00, 0.97 or 0.50 in AIVSS 0.8. */
  readonly threatMultiplier: number;
  /** Mitigation Factor: 1.00, 0.83 or 0.67 in AIVSS 0.8. */
  readonly mitigationFactor: number;
};

/** Every term of a computed score, exact, under the names that the specification gives it. */
export type Breakdown = {
  readonly method: Method;
  readonly cvssBase: number;
  /** Sum of the ten factors, 0–10. Not AARS. */
  readonly factorSum: number;
  /** 10 − CVSS base: the room that the agentic part can fill. */
  readonly riskGap: number;
  readonly threatMultiplier: number;
  /** riskGap × factorSum ÷ 10 × threatMultiplier: the uplift, never a score of its own. */
  readonly aars: number;
  readonly mitigationFactor: number;
  /** The score before rounding and before the limit of 10. */
  readonly raw: number;
  /** 0.0–10.0, rounded half up, once, at the end. */
  readonly score: number;
  readonly severity: Severity;
};

/** The row of a method. @throws RangeError for an id that is not in the table */
export function methodOf(id: Method): (typeof methods)[number] {
  const row = methods.find((candidate) => candidate.id === id);
  if (!row) throw new RangeError(`no method "${id}"`);
  return row;
}
