import type { Entry } from '../entry/entry.ts';
import { finalTarget } from '../retired-ids/final-target.ts';
import type { RetiredId } from '../retired-ids/retired-id.ts';
import type { Snapshot } from './diff-result.ts';

type Status = Entry['data']['status'];

/** Which version was assessed, and on which day. */
type Assessed = Pick<Entry['data']['assessed'], 'version' | 'on'>;

/** What a reviewer has to see between two moments besides the scores. */
export type ReviewChanges = {
  /** Entries of another status than before, by id; `from` is undefined for one that is new. */
  readonly statuses: readonly {
    readonly id: string;
    readonly from: Status | undefined;
    readonly to: Status;
  }[];
  /** Entries that say they were assessed anew, by id, and how many sources were read for it. */
  readonly assessed: readonly {
    readonly id: string;
    readonly from: Assessed;
    readonly to: Assessed;
    /** Sources that are new, or were read after the day of the earlier assessment. */
    readonly read: number;
    readonly sources: number;
  }[];
  /** Rows of moved.yml, by id. */
  readonly retired: {
    readonly added: readonly RetiredId[];
    readonly changed: readonly { readonly from: RetiredId; readonly to: RetiredId }[];
    readonly removed: readonly RetiredId[];
  };
};

const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.id, row]));

/** What an entry said before, also where it has come from another id since. */
function dataBefore(id: string, from: ReadonlyMap<string, Entry>, moved: readonly RetiredId[]) {
  const past = moved.find((row) => from.has(row.id) && finalTarget(row.id, moved).id === id);
  return (from.get(id) ?? (past && from.get(past.id)))?.data;
}

/** What is said of another version or day of the assessment; nothing where both stayed. */
function reassessed(
  id: string,
  before: Entry['data'] | undefined,
  { assessed, sources }: Entry['data'],
): ReviewChanges['assessed'] {
  if (!before) return [];
  const [from, to] = [before.assessed, assessed].map(({ version, on }) => ({ version, on }));
  if (!from || !to || (from.version === to.version && from.on === to.on)) return [];
  const isRead = ([key, { accessed }]: [string, { accessed: string }]) =>
    before.sources[key] === undefined || accessed > from.on;
  const all = Object.entries(sources);
  return [{ id, from, to, read: all.filter(isRead).length, sources: all.length }];
}

/** True for rows that lead to one place for one reason. */
function isSame(a: RetiredId, b: RetiredId): boolean {
  return a.kind === b.kind && a.to === b.to && a.on === b.on && a.because === b.because;
}

/**
 * What a reviewer has to see besides the scores: who took an entry for reviewed or assessed it anew,
 * and where old addresses lead.
 * @param from the earlier state
 * @param to the later state
 */
export function reviewChanges(from: Snapshot, to: Snapshot): ReviewChanges {
  const earlier = byId(from.entries);
  const statuses = to.entries.flatMap(({ id, data: { status } }) => {
    const before = dataBefore(id, earlier, to.moved)?.status;
    // A new entry begins as a draft or unreviewed; anything else is a claim.
    const isPlain = before === undefined && (status === 'draft' || status === 'unreviewed');
    return before === status || isPlain ? [] : [{ id, from: before, to: status }];
  });
  const [past, now] = [byId(from.moved), byId(to.moved)];
  return {
    statuses,
    assessed: to.entries.flatMap(({ id, data }) =>
      reassessed(id, dataBefore(id, earlier, to.moved), data),
    ),
    retired: {
      added: to.moved.filter(({ id }) => !past.has(id)),
      changed: to.moved.flatMap((row) => {
        const before = past.get(row.id);
        return before && !isSame(before, row) ? [{ from: before, to: row }] : [];
      }),
      removed: from.moved.filter(({ id }) => !now.has(id)),
    },
  };
}
