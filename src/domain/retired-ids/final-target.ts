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

/** As much of a retired id as tells where it leads. */
type Step = Pick<RetiredId, 'id' | 'to'>;

/** The first row of each id, so that a chain of any length costs one look a step. */
const rowsById = oncePer((retiredIds: readonly Step[]) => {
  const rows = new Map<string, Step>();
  for (const row of retiredIds) if (!rows.has(row.id)) rows.set(row.id, row);
  return rows;
});

/**
 * Follows retired ids to their end.
 * @param id where to begin
 * @param retiredIds all of them, in a list that is not changed afterwards
 */
export function finalTarget(id: string, retiredIds: readonly Step[]): FinalTarget {
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

/** Where a chain of retired ids ends: at an id without a row, nowhere, or never. */
export type ChainEnd = { readonly id: string } | 'nowhere' | 'circle';

/**
 * Where each retired id leads in the end. Each row is walked once, so that a file that is one long
 * chain costs no more than one of the same length without any.
 * @param retiredIds of one file, in its order; of two rows of one id the first counts
 */
export function chainEnds(retiredIds: readonly RetiredId[]): ReadonlyMap<string, ChainEnd> {
  const targets = new Map<string, string | undefined>();
  for (const { id, to } of retiredIds) if (!targets.has(id)) targets.set(id, to);
  const ends = new Map<string, ChainEnd>();
  for (const start of targets.keys()) {
    const way = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && targets.has(at) && !ends.has(at) && !way.has(at)) {
      way.add(at);
      at = targets.get(at);
    }
    const end: ChainEnd =
      at === undefined ? 'nowhere' : way.has(at) ? 'circle' : (ends.get(at) ?? { id: at });
    for (const id of way) ends.set(id, end);
  }
  return ends;
}

/** Most ids of a circle that a message names. */
const SHOWN = 6;

/**
 * The ids of a circle, as a message names them: `a → b → a`, cut where it is long.
 * @param start an id that leads into a circle
 * @param retiredIds of one file, in a list that is not changed afterwards
 */
export function circleText(start: string, retiredIds: readonly RetiredId[]): string {
  const rows = rowsById(retiredIds);
  const trail = [start];
  for (let at = rows.get(start)?.to; at !== undefined; at = rows.get(at)?.to) {
    const isClosed = trail.includes(at);
    trail.push(at);
    if (isClosed) break;
    if (trail.length === SHOWN) return `${trail.join(' → ')} → …`;
  }
  return trail.join(' → ');
}
