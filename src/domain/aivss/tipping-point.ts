import type { Severity } from '../severity.ts';
import { bandOfRank } from './score.ts';
import { VALUE_UNITS } from './units.ts';
import type { Point } from './units.ts';

/** A change of one input, and the band that the score is in after it. */
export type TippingPoint = {
  readonly from: number;
  readonly to: number;
  /** `to − from`, exact; negative where the input must fall. */
  readonly change: number;
  readonly severity: Severity;
};

/** The band at a point as its rank if it lies in the wanted direction, else `undefined`. */
export type Reached = (point: Point) => number | undefined;

/**
 * A change as readers see it.
 * @param from the value before, in whole units
 * @param to the value after, in the same units
 * @param rank the place of the band after it, 0 for critical
 * @param units how many units make 1
 */
function tippingPointAt(from: number, to: number, rank: number, units: number): TippingPoint {
  const severity = bandOfRank(rank) ?? 'none';
  return { from: from / units, to: to / units, change: (to - from) / units, severity };
}

/**
 * The first of some values at which the band is a wanted one.
 * @param from the present value, in whole units
 * @param values the values that the input can take, nearest first
 * @param pointAt the point with the input at a value
 * @param reached tells whether a point lies in a wanted band
 * @param units how many units make 1
 */
export function nearestTippingPoint(
  from: number,
  values: readonly number[],
  pointAt: (value: number) => Point,
  reached: Reached,
  units = VALUE_UNITS,
): TippingPoint | undefined {
  for (const to of values) {
    const rank = reached(pointAt(to));
    if (rank !== undefined) return tippingPointAt(from, to, rank, units);
  }
  return undefined;
}

/** Two factors that move the band together. */
export type PairTippingPoint = {
  /** Their places in the table of factors, the smaller one first. */
  readonly places: readonly [number, number];
  readonly shifts: readonly [TippingPoint, TippingPoint];
  /** The size of both changes together, without sign. */
  readonly total: number;
  readonly severity: Severity;
};

/**
 * The two factors with the smallest total change that moves the band. Both must change, and
 * both in the wanted direction. Of equal
 * pairs the first in the order of the table, then the one whose first factor changes least.
 * @param values the factor values, in hundredths
 * @param options the values that each factor can take in the wanted direction, nearest first
 * @param at the present point
 * @param reached tells whether a point lies in a wanted band
 */
export function bestPair(
  values: readonly number[],
  options: readonly (readonly number[])[],
  at: Point,
  reached: Reached,
): PairTippingPoint | undefined {
  let best: PairTippingPoint | undefined;
  let least = Infinity;
  for (const [i, first] of options.entries()) {
    for (let j = i + 1; j < options.length; j += 1) {
      for (const a of first) {
        for (const b of options[j] ?? []) {
          const [da, db] = [a - (values[i] ?? 0), b - (values[j] ?? 0)];
          const total = Math.abs(da) + Math.abs(db);
          if (total >= least) break;
          const rank = reached({ ...at, sum: at.sum + da + db });
          if (rank === undefined) continue;
          least = total;
          const shifts = [
            tippingPointAt(a - da, a, rank, VALUE_UNITS),
            tippingPointAt(b - db, b, rank, VALUE_UNITS),
          ] as const;
          const severity = bandOfRank(rank) ?? 'none';
          best = { places: [i, j], shifts, total: total / VALUE_UNITS, severity };
        }
      }
    }
  }
  return best;
}
