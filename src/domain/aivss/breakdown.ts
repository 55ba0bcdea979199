import type { Severity } from '../severity.ts';

/** What a formula needs. Ranges are those of the specification; others are computed and noted. */
export type Inputs = {
  /** CVSS v4.0 base score, 0.0–10.0. */
  readonly cvssBase: number;
  /** The factor values, 0.00–1.00, in the order of the table. */
  readonly factorValues: readonly number[];
  /** Threat Multiplier: 1.00, 0.97 or 0.50 in AIVSS 0.8. */
  readonly threatMultiplier: number;
  /** Mitigation Factor: 1.00, 0.83 or 0.67 in AIVSS 0.8. A method without one takes it as 1. */
  readonly mitigationFactor: number;
};

/** Every term of a computed score, exact, under the names that the specification gives it. */
export type Breakdown = {
  /** The id of its method: a score is never shown without it. */
  readonly method: string;
  readonly cvssBase: number;
  /** Sum of the factors, 0–10. Not AARS. */
  readonly factorSum: number;
  /** 10 − CVSS base: the room that the agentic part can fill. */
  readonly riskGap: number;
  readonly threatMultiplier: number;
  /** What the method calls AARS: in 0.8 the uplift, in 0.5 the factor sum. Never a score. */
  readonly aars: number;
  readonly mitigationFactor: number;
  /** The score before rounding and before the limit of 10. */
  readonly raw: number;
  /** 0.0–10.0, rounded half up, once, at the end. */
  readonly score: number;
  readonly severity: Severity;
};
