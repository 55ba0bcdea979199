import type { LoggedCommit } from './log.ts';

/**
 * The day of each commit, such that none lies before the one that it was made upon, and none in the
 * future. A clock can be wrong and a date can be made up: such a commit takes the day of the one
 * before it.
 * @param commits each step of a branch, newest first
 * @param now seconds since 1970
 * @returns calendar dates in UTC, by hash
 */
export function commitDays(
  commits: readonly Pick<LoggedCommit, 'commit' | 'time'>[],
  now: number,
): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  let last: number | undefined;
  for (const { commit, time } of commits.toReversed()) {
    const isPast = time >= 0 && time <= now;
    last = isPast ? Math.max(time, last ?? time) : (last ?? now);
    days.set(commit, new Date(last * 1000).toISOString().slice(0, 10));
  }
  return days;
}
