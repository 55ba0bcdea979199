import type { Interval } from '../aivss/interval.ts';
import type { LockRow } from './lock.ts';

/**
 * A score, 0.0 to 10.0; `low` and `high` differ when an input is unknown. With it stands the id of its
 * method, where it was written down.
 */
export type ScoreRange = {
  readonly method?: string;
  readonly low: number;
  readonly high: number;
};

/** True when a score is another one, or there was none before. */
export function isOtherScore(from: ScoreRange | undefined, to: ScoreRange | undefined): boolean {
  return from?.low !== to?.low || from?.high !== to?.high;
}

/** The score that a line of the lock file has. */
export function rangeOfRow(row: LockRow | undefined): ScoreRange | undefined {
  if (!row) return undefined;
  const { method } = row;
  return 'score' in row
    ? { method, low: row.score, high: row.score }
    : { method, low: row.low, high: row.high };
}

/** True when two scores read the same. */
export function isSameScore(a: Interval | undefined, b: Interval | undefined): boolean {
  return a?.low.score === b?.low.score && a?.high.score === b?.high.score;
}
