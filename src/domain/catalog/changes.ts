import type { EntryData } from '../entry/front-matter.ts';
import type { Entry } from '../entry/entry.ts';
import { partsBetween } from './change-parts.ts';
import { compareCatalogs } from './diff.ts';
import type { Snapshot } from './diff-result.ts';
import type { Evidence } from './diff-evidence.ts';
import type { Shift, Term } from './term.ts';
import { scoreAgent } from './score-agent.ts';
import type { ScoreRange } from './score-range.ts';

/** The commit that a change came with. Its title is safe to print. */
export type ChangeCommit = {
  /** The full hash. */
  readonly commit: string;
  /** The calendar date on which it came into the branch, in UTC; never one that is to come. */
  readonly on: string;
  readonly title: string;
};

/** What may happen to an entry. */
export const changeKinds = [
  'added',
  /** It came from another id. */
  'renamed',
  'withdrawn',
  /** Its file is gone, or a draft again, and no retired id says why. */
  'gone',
  'rescored',
  'reworded',
  /** The file is as it was, and its recorded score is another one. */
  'method',
  /** Today's schema cannot read one of its versions. */
  'unread',
  /** It is larger, or lies further back, than what is compared. */
  'old',
] as const;

type ChangeKind = (typeof changeKinds)[number];

/** One change of one entry. */
export type Change = ChangeCommit & {
  readonly id: string;
  readonly kind: ChangeKind;
  /** The score before; undefined where there was none, or nobody wrote it down. */
  readonly from: ScoreRange | undefined;
  readonly to: ScoreRange | undefined;
  /** The review status, where it is another one. */
  readonly status: Shift<EntryData['status']> | undefined;
  readonly terms: readonly Term[];
  /** Ids of threats that came and went; `closed` are those that came, and are closed by version. */
  readonly threats: {
    readonly added: readonly string[];
    readonly closed: readonly string[];
    readonly removed: readonly string[];
  };
  /** Ids of advisories that were listed, and that are listed no more; none under another id. */
  readonly advisories: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly evidence: Evidence | undefined;
  /** The other id of a rename, or where a retired id leads. */
  readonly other: string | undefined;
  /** Why it was renamed or withdrawn. */
  readonly because: string | undefined;
};

/** The part of a change that says what happened. */
export type Happened = Partial<Change> & Pick<Change, 'id' | 'kind'>;

/** A change with nothing but what is known of it. */
export function toChange({ commit, on, title }: ChangeCommit, happened: Happened): Change {
  const nothing = {
    ...{ from: undefined, to: undefined, status: undefined },
    ...{ other: undefined, because: undefined },
  };
  const quiet = {
    ...{ terms: [], threats: { added: [], closed: [], removed: [] } },
    ...{ advisories: { added: [], removed: [] }, evidence: undefined },
  };
  return { commit, on, title, ...nothing, ...quiet, ...happened };
}

function rangeOf(entry: Entry | undefined): ScoreRange | undefined {
  if (!entry || entry.data.status === 'draft') return undefined;
  const score = scoreAgent(entry.data);
  if (!score) return undefined;
  const { method, interval } = score;
  return { method, low: interval.low.score, high: interval.high.score };
}

/** The recorded scores around a commit, for what can no longer be worked out. */
export type Recorded = (id: string, side: 'before' | 'after') => ScoreRange | undefined;

/**
 * What a commit did to the entries that it touched. Scores are worked out by today's method; where
 * a version cannot be read, they are the recorded ones.
 * @param from the touched entries before it, and all retired ids
 * @param to the same after it
 * @param recorded the scores of the lock file around it
 */
export function changesBetween(from: Snapshot, to: Snapshot, recorded: Recorded): Happened[] {
  const diff = compareCatalogs(from, to);
  const [past, now] = [from, to].map(
    ({ entries }) => new Map(entries.map((entry) => [entry.id, entry])),
  );
  return [
    ...diff.added.map(({ id }): Happened => ({ id, kind: 'added', to: rangeOf(now?.get(id)) })),
    ...diff.withdrawn.map(({ before, retiredId }): Happened => {
      const { because, to: other } = retiredId ?? {};
      return { id: before.id, kind: 'withdrawn', from: rangeOf(before), because, other };
    }),
    ...diff.moved.map(({ before, to: id, because }): Happened => {
      const rest = { kind: 'renamed', other: before.id, because } as const;
      return { id, ...rest, from: rangeOf(before), to: rangeOf(now?.get(id)) };
    }),
    ...diff.rescored.map(({ before, after, terms }): Happened => {
      const scores = { from: rangeOf(before), to: rangeOf(after) };
      return { id: after.id, kind: 'rescored', terms, ...scores, ...partsBetween(before, after) };
    }),
    ...diff.reworded.map(({ id }): Happened => {
      const [before, after] = [past?.get(id), now?.get(id)];
      const scores = { from: rangeOf(before ?? after), to: rangeOf(after) };
      return {
        id,
        kind: 'reworded',
        ...scores,
        ...(before && after && partsBetween(before, after)),
      };
    }),
    ...diff.missing.map(({ before: { id }, draft }): Happened => {
      const because = draft ? 'it is a draft again' : undefined;
      return { id, kind: 'gone', from: rangeOf(past?.get(id)), because };
    }),
    ...diff.unread.map(({ id, side }): Happened => {
      const before = side === 'before' ? recorded(id, 'before') : rangeOf(past?.get(id));
      const after = rangeOf(now?.get(id)) ?? recorded(id, 'after');
      return { id, kind: 'unread', from: before, to: after };
    }),
  ];
}
