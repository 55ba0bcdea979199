import type { Severity } from '../severity.ts';
import { tippingPointAt } from './tipping-point.ts';
import type { Reached, TippingPoint } from './tipping-point.ts';
import { bandOfRank } from './integer-score.ts';
import { VALUE_UNITS } from './units.ts';
import type { Point } from './units.ts';

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
