import { severities, severityOf } from '../severity.ts';
import type { Severity } from '../severity.ts';
import type { Breakdown, Inputs } from './breakdown.ts';
import { defaultMethod, methodOf } from './methods/index.ts';
import type { Method } from './methods/method.ts';
import { inUnits, MULTIPLIER_UNITS, RAW_UNITS, UPLIFT_UNITS, VALUE_UNITS } from './units.ts';
import type { Point } from './units.ts';

const TENTH = RAW_UNITS / 10;

/** The values that 0.8 defines for a factor. Source: OWASP AIVSS 0.8, Table 2. */
const GRID: readonly unknown[] = [0, 0.5, 1];

/** True for a value of a factor that 0.8 defines. */
export function isOnGrid(value: number | 'unknown'): boolean {
  return GRID.includes(value);
}

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

/**
 * Scores inputs that are all known: every term, and the score rounded half up, once.
 * @param inputs with the factors of the method, in any one order
 * @throws RangeError for an input that is no number, or has more decimals than the method counts
 */
export function scoreInputs(inputs: Inputs, method: Method = defaultMethod): Breakdown {
  const point = pointOf(inputs, method);
  const score = tenthsAt(method, point) / 10;
  return {
    method: method.id,
    cvssBase: inputs.cvssBase,
    factorSum: point.sum / VALUE_UNITS,
    riskGap: (10 * VALUE_UNITS - point.cvss) / VALUE_UNITS,
    threatMultiplier: inputs.threatMultiplier,
    aars: method.aars(point) / UPLIFT_UNITS,
    mitigationFactor: point.mitigation / MULTIPLIER_UNITS,
    raw: method.score(point) / RAW_UNITS,
    score,
    severity: severityOf(score),
  };
}

/**
 * The points that one factor adds to a score, unrounded. Every formula is linear in the factor sum.
 * @param value the factor's value, 0.00–1.00; of several factors, their sum
 */
export function contribution(value: number, total: Breakdown): number {
  const method = methodOf(total.method);
  const at = (sum: number) =>
    method.score({
      cvss: inUnits(total.cvssBase, VALUE_UNITS),
      sum,
      threat: inUnits(total.threatMultiplier, MULTIPLIER_UNITS),
      mitigation: inUnits(total.mitigationFactor, MULTIPLIER_UNITS),
    });
  return (at(inUnits(value, VALUE_UNITS)) - at(0)) / RAW_UNITS;
}
