import type { Interval } from '../aivss/interval.ts';

/** True when two scores read the same. */
export function isSameScore(a: Interval | undefined, b: Interval | undefined): boolean {
  return a?.low.score === b?.low.score && a?.high.score === b?.high.score;
}
