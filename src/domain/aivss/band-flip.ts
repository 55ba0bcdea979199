import type { Severity } from '../severity.ts';
import type { Inputs, Method } from './breakdown.ts';
import { snapToGrid } from './formulas.ts';
import { bestPair } from './factor-pair.ts';
import type { PairShift } from './factor-pair.ts';
import { CVSS_STEP, factorStep, mitigationSteps, reachable, threatLevels } from './reachable.ts';
import { firstShift } from './shift.ts';
import type { Reached, Shift } from './shift.ts';
import { bandOfRank, inUnits, MULTIPLIER_UNITS, pointOf } from './whole-score.ts';
import { rankOfTenths, tenthsAt, VALUE_UNITS } from './whole-score.ts';

/** What moves the band in one direction. `undefined`: this input alone cannot, in its steps. */
export type Flips = {
  /** The neighbouring band; a single change may lead beyond it. */
  readonly next: Severity;
  readonly cvssBase: Shift | undefined;
  /** One for each factor, in the order of the table. */
  readonly factors: readonly (Shift | undefined)[];
  /** All factors together, as their sum. */
  readonly factorSum: Shift | undefined;
  readonly threatMultiplier: Shift | undefined;
  readonly mitigationFactor: Shift | undefined;
  readonly pair: PairShift | undefined;
};

/** The band of a score, and what moves it up and down; `undefined` where there is no such band. */
export type BandFlips = {
  readonly severity: Severity;
  readonly up: Flips | undefined;
  readonly down: Flips | undefined;
};

/** A level other than the present one, nearest first; of two equally near the worse one. */
function otherLevels(from: number, levels: readonly number[]): number[] {
  const others = levels.filter((level) => level !== from);
  return others.sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
}

/**
 * The smallest change of each input that moves the band up and down while all others stay as they
 * are, and the smallest change of two factors together. CVSS base and factors move in steps of 0.1
 * (factors by 0.5 under strict 0.8), the multipliers by the levels of their tables; see
 * `reachable`. Every value is tried in whole numbers, so nothing is sampled or rounded.
 * Bands: OWASP AIVSS 0.8, section 3.5.2; `none` for 0.0 is the catalog's own.
 * @param inputs all known: CVSS base 0–10 and factors 0–1 of at most two decimals
 * @param method 0.5 has its own levels, and no mitigation factor to move
 * @throws RangeError for inputs with more decimals
 */
export function bandFlips(inputs: Inputs, method: Method = 'AIVSS:0.8'): BandFlips {
  const strict = method === 'AIVSS:0.8-strict';
  const known = strict ? inputs.factorValues.map(snapToGrid) : inputs.factorValues;
  const at = pointOf({ ...inputs, factorValues: known });
  const values = known.map((value) => inUnits(value, VALUE_UNITS));
  const rank = rankOfTenths(tenthsAt(method, at));
  const step = factorStep(method);
  const steps = values.map((value) => reachable(value, step, VALUE_UNITS));
  const most = 10 * VALUE_UNITS;
  const sums = reachable(at.sum, step, most);
  const bases = reachable(at.cvss, CVSS_STEP, most);
  const flips = (sign: 1 | -1): Flips | undefined => {
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
      const pointAt = (value: number) => ({ ...at, [key]: value });
      return firstShift(at[key], otherLevels(at[key], levels), pointAt, reached, MULTIPLIER_UNITS);
    };
    return {
      next,
      cvssBase: firstShift(at.cvss, bases, (cvss) => ({ ...at, cvss }), reached),
      factors: values.map((from, i) =>
        firstShift(from, options[i] ?? [], (to) => bySum(at.sum + to - from), reached),
      ),
      factorSum: firstShift(at.sum, sums, bySum, reached),
      threatMultiplier: level('threat', threatLevels(method)),
      mitigationFactor: level('mitigation', mitigationSteps()),
      pair: bestPair(values, options, at, reached),
    };
  };
  return { severity: bandOfRank(rank) ?? 'none', up: flips(1), down: flips(-1) };
}
