import { severities } from '../severity.ts';
import type { Severity } from '../severity.ts';
import type { Inputs } from './breakdown.ts';
import type { Method } from './methods/method.ts';
import { inUnits, MULTIPLIER_UNITS, RAW_UNITS, VALUE_UNITS } from './units.ts';
import type { Point } from './units.ts';

const TENTH = RAW_UNITS / 10;

/**
 * The nearest value of the grid of 0.8: 0, 0.5 or 1; halfway goes up (0.25 → 0.5, 0.75 → 1).
 * @param value 0.00–1.00
 */
export function snapToGrid(value: number): number {
  return Math.round(value * 2) / 2;
}

/** The factor values as a method takes them: snapped where it snaps. */
export function valuesFor(method: Method, factorValues: readonly number[]): readonly number[] {
  return method.snaps ? factorValues.map(snapToGrid) : factorValues;
}

/**
 * The inputs of a score as whole numbers, as a method takes them.
 * @param inputs CVSS base and factors of at most two decimals, multipliers of at most four
 * @throws RangeError for more decimals
 */
export function pointOf(inputs: Inputs, method: Method): Point {
  const values = valuesFor(method, inputs.factorValues);
  const mitigationFactor = method.mitigationLevels.length === 0 ? 1 : inputs.mitigationFactor;
  return {
    cvss: inUnits(inputs.cvssBase, VALUE_UNITS),
    sum: values.reduce((sum, value) => sum + inUnits(value, VALUE_UNITS), 0),
    threat: inUnits(inputs.threatMultiplier, MULTIPLIER_UNITS),
    mitigation: inUnits(mitigationFactor, MULTIPLIER_UNITS),
  };
}

/**
 * The rounded score in tenths, 0–100, exact: half up, once, then limited to the scale. The limit
 * binds only where inputs leave the specification, e.g. at a multiplier of 1.1.
 * Source: OWASP AIVSS 0.8, section 3.5.1.
 */
export function tenthsAt(method: Method, point: Point): number {
  const tenths = Math.floor((method.score(point) + TENTH / 2) / TENTH);
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
