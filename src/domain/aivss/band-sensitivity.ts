import type { Severity } from '../severity.ts';
import type { Inputs } from './breakdown.ts';
import { bestPair, nearestTippingPoint } from './tipping-point.ts';
import type { PairTippingPoint, Reached, TippingPoint } from './tipping-point.ts';
import { CVSS_STEP, factorStep, mitigationSteps, stepsFrom, threatSteps } from './input-steps.ts';
import { bandOfRank, pointOf, rankOfTenths, tenthsAt, valuesFor } from './score.ts';
import { defaultMethod } from './methods/index.ts';
import type { Method } from './methods/index.ts';
import { inUnits, MULTIPLIER_UNITS, VALUE_UNITS } from './units.ts';

/** What moves the band in one direction. `undefined`: this input alone cannot, in its steps. */
export type TippingPoints = {
  /** The neighbouring band; a single change may lead beyond it. */
  readonly next: Severity;
  readonly cvssBase: TippingPoint | undefined;
  /** One for each factor, in the order of the table. */
  readonly factors: readonly (TippingPoint | undefined)[];
  /** All factors together, as their sum. */
  readonly factorSum: TippingPoint | undefined;
  readonly threatMultiplier: TippingPoint | undefined;
  readonly mitigationFactor: TippingPoint | undefined;
  readonly pair: PairTippingPoint | undefined;
};

/** The band of a score, and what moves it up and down; `undefined` where there is no such band. */
export type BandSensitivity = {
  readonly severity: Severity;
  readonly up: TippingPoints | undefined;
  readonly down: TippingPoints | undefined;
};

/** A level other than the present one, nearest first; of two equally near the worse one. */
function otherLevels(from: number, levels: readonly number[]): number[] {
  const others = levels.filter((level) => level !== from);
  return others.sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
}

/**
 * The smallest change of each input that moves the band up and down while all others stay as they
 * are, and the smallest change of two factors together. CVSS base and factors move in steps of 0.1
 * (factors in those of the method), the multipliers by the levels of their tables; see
 * `stepsFrom`. Every value is tried in whole numbers, so nothing is sampled or rounded.
 * Bands: OWASP AIVSS 0.8, section 3.5.2; `none` for 0.0 is the catalog's own.
 * @param inputs all known: CVSS base 0–10 and factors 0–1 of at most two decimals
 * @param method whose levels and steps count
 * @throws RangeError for inputs with more decimals
 */
export function bandSensitivity(inputs: Inputs, method: Method = defaultMethod): BandSensitivity {
  const known = valuesFor(method, inputs.factorValues);
  const at = pointOf(inputs, method);
  const values = known.map((value) => inUnits(value, VALUE_UNITS));
  const rank = rankOfTenths(tenthsAt(method, at));
  const step = factorStep(method);
  const steps = values.map((value) => stepsFrom(value, step, VALUE_UNITS));
  const max = 10 * VALUE_UNITS;
  const sums = stepsFrom(at.sum, step, max);
  const bases = stepsFrom(at.cvss, CVSS_STEP, max);
  const pointsBy = (sign: 1 | -1): TippingPoints | undefined => {
    const next = bandOfRank(rank - sign);
    if (next === undefined) return undefined;
    const reached: Reached = (point) => {
      const other = rankOfTenths(tenthsAt(method, point));
      return (rank - other) * sign > 0 ? other : undefined;
    };
    // A factor never lowers a score by rising, so only one way can help.
    const options = steps.map((all, i) => all.filter((to) => (to - (values[i] ?? 0)) * sign > 0));
    const bySum = (sum: number) => ({ ...at, sum });
    const level = (key: 'threat' | 'mitigation', levels: readonly number[]) => {
      const others = otherLevels(at[key], levels);
      const pointAt = (value: number) => ({ ...at, [key]: value });
      return nearestTippingPoint(at[key], others, pointAt, reached, MULTIPLIER_UNITS);
    };
    return {
      next,
      cvssBase: nearestTippingPoint(at.cvss, bases, (cvss) => ({ ...at, cvss }), reached),
      factors: values.map((from, i) =>
        nearestTippingPoint(from, options[i] ?? [], (to) => bySum(at.sum + to - from), reached),
      ),
      factorSum: nearestTippingPoint(at.sum, sums, bySum, reached),
      threatMultiplier: level('threat', threatSteps(method)),
      mitigationFactor: level('mitigation', mitigationSteps(method)),
      pair: bestPair(values, options, at, reached),
    };
  };
  return { severity: bandOfRank(rank) ?? 'none', up: pointsBy(1), down: pointsBy(-1) };
}
