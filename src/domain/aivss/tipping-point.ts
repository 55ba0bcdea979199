import type { Severity } from '../severity.ts';
import { bandOfRank } from './integer-score.ts';
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
export function tippingPointAt(
  from: number,
  to: number,
  rank: number,
  units: number,
): TippingPoint {
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
