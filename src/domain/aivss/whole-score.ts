import { severities } from '../severity.ts';
import type { Severity } from '../severity.ts';
import type { Inputs, Method } from './breakdown.ts';

/**
 * The four numbers that a score depends on, as whole numbers: CVSS base and factor sum in
 * hundredths, both multipliers in ten-thousandths. No formula weighs its factors: the sum is enough.
 */
export type Point = {
  readonly cvss: number;
  readonly sum: number;
  readonly threat: number;
  readonly mitigation: number;
};

/** Units of a CVSS base or a factor value in 1. */
export const VALUE_UNITS = 100;

/** Units of a multiplier in 1. */
export const MULTIPLIER_UNITS = 10_000;

/** Units of a raw score in a tenth of a point, and in half of that. */
const TENTH = 1e12;

/**
 * A number as whole units.
 * @param value a number of no more decimals than the units have
 * @throws RangeError when it has more: to round it here would move the score
 */
export function inUnits(value: number, units: number): number {
  const whole = Math.round(value * units);
  if (whole / units !== value) throw new RangeError(`${value} has too many decimals`);
  return whole;
}

/**
 * The inputs of a score as whole numbers.
 * @param inputs CVSS base and factors of at most two decimals, multipliers of at most four
 * @throws RangeError for more decimals
 */
export function pointOf(inputs: Inputs): Point {
  return {
    cvss: inUnits(inputs.cvssBase, VALUE_UNITS),
    sum: inputs.factorValues.reduce((sum, value) => sum + inUnits(value, VALUE_UNITS), 0),
    threat: inUnits(inputs.threatMultiplier, MULTIPLIER_UNITS),
    mitigation: inUnits(inputs.mitigationFactor, MULTIPLIER_UNITS),
  };
}

/**
 * The raw score in units of 10⁻¹³. Each product stays below 2⁵³ for inputs up to 10 and
 * multipliers up to 2, so that it is exact.
 */
function rawUnits(method: Method, { cvss, sum, threat, mitigation }: Point): number {
  if (method === 'AIVSS:0.5') return (cvss + sum) * threat * 5e6;
  const uplift = (1000 - cvss) * sum * threat;
  if (method === 'AIVSS:floor') return cvss * 1e11 + uplift * mitigation;
  return (cvss * 1e7 + uplift) * mitigation;
}

/**
 * The rounded score in tenths, 0–100, exact: the formulas of `formulas.ts` in whole numbers, for
 * searches that try thousands of inputs. Tests hold both equal.
 * Source: OWASP AIVSS 0.8, sections 2 and 3 of part 2, and section 3.5.1 (half up).
 * @param method strict 0.8 is taken as 0.8: its values must be snapped already
 */
export function tenthsAt(method: Method, point: Point): number {
  const tenths = Math.floor((rawUnits(method, point) + TENTH / 2) / TENTH);
  return Math.min(100, Math.max(0, tenths));
}

/** The place of a band in the order worst to least, 0 for critical, for a score in tenths. */
export function rankOfTenths(tenths: number): number {
  const rank = severities.findIndex(({ from }) => tenths >= Math.round(from * 10));
  return rank === -1 ? severities.length - 1 : rank;
}

/** The band at a place of that order; `undefined` beyond either end. */
export function bandOfRank(rank: number): Severity | undefined {
  return severities[rank]?.id;
}
