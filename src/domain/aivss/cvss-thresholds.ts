import { severities } from '../severity.ts';
import type { Severity } from '../severity.ts';
import type { Inputs } from './breakdown.ts';
import { CVSS_STEP } from './input-steps.ts';
import { pointOf, tenthsAt } from './score.ts';
import { defaultMethod } from './methods/index.ts';
import type { Method } from './methods/index.ts';
import { VALUE_UNITS } from './units.ts';

/** From which CVSS base score on a score lies in a band, or above it. */
export type CvssThreshold = {
  readonly severity: Severity;
  /** 0.0–10.0; 0 when no CVSS base score gives less; `undefined` when none gives as much. */
  readonly from: number | undefined;
};

/**
 * The lowest CVSS base score, in steps of 0.1, for each band, all other inputs being what they are.
 * @param inputs all known but for the CVSS base, which is not looked at; multipliers of at most 1
 * @param method the method to score with
 * @returns the bands from Low to Critical
 */
export function cvssThresholds(
  inputs: Omit<Inputs, 'cvssBase'>,
  method: Method = defaultMethod,
): CvssThreshold[] {
  const point = pointOf({ ...inputs, cvssBase: 0 }, method);
  const steps = Array.from({ length: (10 * VALUE_UNITS) / CVSS_STEP + 1 }, (_, i) => i * CVSS_STEP);
  const scores = steps.map((cvss) => tenthsAt(method, { ...point, cvss }));
  return severities
    .filter(({ id }) => id !== 'none')
    .map(({ id, from }) => {
      // A score never falls while CVSS rises, so the first that suffices is the threshold.
      const first = scores.findIndex((tenths) => tenths >= Math.round(from * 10));
      return { severity: id, from: first === -1 ? undefined : (steps[first] ?? 0) / VALUE_UNITS };
    })
    .reverse();
}

/** Half of the last decimal of a score: what rounds up to a threshold reaches it. */
const HALF_STEP = 0.05;

/**
 * The lowest CVSS base with which a finding reaches a score, at a given factor sum: the border of a
 * band on the map. The formula of AIVSS 0.8 solved for CVSS, without mitigation:
 * CVSS + (10 − CVSS) × k ≥ threshold, where k = sum ÷ 10 × ThM.
 * Source: OWASP AIVSS 0.8, section 3 and 3.5.1 (rounding half up).
 * @param sum factor sum, 0–10
 * @param threshold the score at which the band begins, 0.0–10.0
 * @param threatMultiplier 0–1
 * @returns a CVSS base 0–10; below 0 where every base reaches it
 */
export function bandBorder(sum: number, threshold: number, threatMultiplier: number): number {
  const k = (sum / 10) * threatMultiplier;
  const least = threshold - HALF_STEP;
  return k >= 1 ? (least > 10 ? Infinity : 0) : (least - 10 * k) / (1 - k);
}
