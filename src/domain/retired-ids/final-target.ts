import { oncePer } from '../remember.ts';
import type { RetiredId } from './retired-id.ts';

/** Where an id leads in the end, and by which ids. */
export type FinalTarget = {
  /** Undefined when the last retired id leads nowhere, or all lead in a circle. */
  readonly id: string | undefined;
  /** Every id on the way, beginning with the one that was asked for. */
  readonly trail: readonly string[];
  readonly circular: boolean;
};

/** The first row of each id, so that a chain of any length costs one look a step. */
const rowsById = oncePer((retiredIds: readonly RetiredId[]) => {
  const rows = new Map<string, RetiredId>();
  for (const row of retiredIds) if (!rows.has(row.id)) rows.set(row.id, row);
  return rows;
});

/**
 * Follows retired ids to their end.
 * @param id where to begin
 * @param retiredIds all of them, in a list that is not changed afterwards
 */
export function finalTarget(id: string, retiredIds: readonly RetiredId[]): FinalTarget {
  const rows = rowsById(retiredIds);
  const trail = new Set([id]);
  for (let last = id; ;) {
    const row = rows.get(last);
    if (!row) return { id: last, trail: [...trail], circular: false };
    const { to } = row;
    if (to === undefined) return { id: undefined, trail: [...trail], circular: false };
    if (trail.has(to)) return { id: undefined, trail: [...trail, to], circular: true };
    trail.add(to);
    last = to;
  }
}

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
