import type { RetiredId } from '../retired-ids/retired-id.ts';
import { finalTarget } from '../retired-ids/final-target.ts';
import type { Change } from './changes.ts';

/**
 * The changes of each entry that is there today, with those that it had under earlier ids.
 * @param changes of all entries, newest first
 * @param moved every retired id; one of an id that was withdrawn leads nobody on
 * @returns by the id of today; the order stays
 */
export function historyById(
  changes: readonly Change[],
  moved: readonly RetiredId[],
): ReadonlyMap<string, readonly Change[]> {
  const renames = moved.filter(({ kind }) => kind === 'moved');
  const todays = new Map<string, string>();
  const histories = new Map<string, Change[]>();
  for (const change of changes) {
    const known = todays.get(change.id);
    const id = known ?? finalTarget(change.id, renames).id ?? change.id;
    todays.set(change.id, id);
    const history = histories.get(id);
    if (history) history.push(change);
    else histories.set(id, [change]);
  }
  return histories;
}
