import { oncePer } from '../remember.ts';
import { finalTarget } from './final-target.ts';
import type { RetiredId } from './retired-id.ts';

/**
 * The rows of the ids that entries had before, by the id under which each ended.
 * @param retiredIds all of them, in a list that is not changed afterwards
 */
export const formerIds = oncePer(
  (retiredIds: readonly RetiredId[]): ReadonlyMap<string, readonly RetiredId[]> => {
    const renames = retiredIds.filter(({ kind }) => kind === 'moved');
    const found = new Map<string, RetiredId[]>();
    for (const row of renames) {
      const target = finalTarget(row.id, renames).id;
      if (target !== undefined) found.set(target, [...(found.get(target) ?? []), row]);
    }
    return found;
  },
);
