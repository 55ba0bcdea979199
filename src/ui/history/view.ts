import type { Change } from '#domain/catalog/changes.ts';
import type { ScoreRange } from '#domain/catalog/score-range.ts';
import { isNewEvidence } from '#domain/catalog/diff-evidence.ts';
import { movesScore } from '#domain/catalog/moves-score.ts';
import { listOf } from '#domain/wording.ts';
import { severitiesBetween, severityName, severityOf } from '#domain/severity.ts';
import { formatScore } from '#ui/shared/band.ts';
import type { Band } from '#ui/shared/band.ts';
import { shortHash } from './change-words.ts';
import { newestOfEach, toDays } from './days.ts';
import type { Day } from './days.ts';
import type { Named } from './entry-names.ts';
import { plainWords } from './plain-words.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** One change as a row shows it. */
export type ChangeRow = {
  readonly on: string;
  /** The commit, and where it can be read; undefined where no address is known. */
  readonly commit: { readonly id: string; readonly href: string | undefined };
  /** What happened, in words; without the full stop. */
  readonly words: string;
  /** True when there was the same score before. */
  readonly isSame: boolean;
  /** The score before, where it was another one. */
  readonly from: Band | undefined;
  readonly to: Band | undefined;
};

/** Rows of an entry page, and of the page of all changes: of those that moved something, and of the others. */
export const MAX_ROWS = { entry: 20, all: 200 } as const;

/** The chip of a score that is only known by its number, as from the lock file. */
export function bandOfRange({ low, high }: ScoreRange): Band {
  const [from, to] = [formatScore(low), formatScore(high)];
  const exact = from === to;
  const name = listOf(severitiesBetween(low, high).map(severityName));
  return { severity: severityOf(high), name, score: exact ? from : `${from}–${to}`, exact };
}

/**
 * Whether a change says anything to a reader: an entry came, went or got another name, its score or
 * its threats moved, or its inputs, evidence or review status are others. A version that cannot be
 * compared says nothing.
 */
export function matters(change: Change): boolean {
  const { kind, evidence } = change;
  if (kind === 'rescored' || movesScore(change)) return true;
  if (kind !== 'reworded' && kind !== 'method') return false;
  return evidence !== undefined && isNewEvidence(evidence);
}

/**
 * The view of one change.
 * @param change of an entry
 * @param entry as it is today; undefined where it is gone
 * @param urls the paths of the site
 */
export function toChangeRow(change: Change, entry: Named, urls: Urls): ChangeRow {
  const { commit, on, from, to } = change;
  const [before, after] = [from, to].map((range) => range && bandOfRange(range));
  const same = before?.score === after?.score && before?.name === after?.name;
  return {
    on,
    commit: { id: shortHash(commit), href: urls.commit(commit) },
    words: plainWords(change, entry),
    isSame: same && after !== undefined,
    from: same ? undefined : before,
    to: after,
  };
}

/** The history of one entry: its newest changes, and how many there are. */
export type EntryHistory = {
  readonly days: readonly Day<ChangeRow>[];
  readonly all: number;
  readonly shown: number;
  /** The day before which nothing is known, in a clone without its older commits. */
  readonly cutOn: string | undefined;
};

/**
 * The history of an entry page.
 * @param changes of the entry, newest first
 * @param entry as it is today
 * @param urls the paths of the site
 * @param cutOn the day from which the clone knows what happened; undefined when it knows all
 * @returns undefined when no commit tells anything
 */
export function toEntryHistory(
  changes: readonly Change[],
  entry: Named,
  urls: Urls,
  cutOn: string | undefined,
): EntryHistory | undefined {
  const told = changes.filter(matters);
  if (told.length === 0) return undefined;
  const newest = newestOfEach(told, MAX_ROWS.entry);
  const rows = newest.map((change) => ({ change, row: toChangeRow(change, entry, urls) }));
  return { days: toDays(rows), all: told.length, shown: newest.length, cutOn };
}
