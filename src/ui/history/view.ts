import type { Change, ScoreRange } from '#domain/catalog/changes.ts';
import { isNewEvidence } from '#domain/catalog/diff-evidence.ts';
import type { Evidence } from '#domain/catalog/diff-evidence.ts';
import { listOf } from '#domain/wording.ts';
import { severitiesBetween, severityName, severityOf } from '#domain/severity.ts';
import { formatScore } from '#ui/shared/band.ts';
import type { Band } from '#ui/shared/band.ts';
import { evidenceWords, shortHash, termWords } from './change-words.ts';
import { REPOSITORY } from '#ui/shared/urls.ts';

/** One change as a row shows it. */
export type ChangeRow = {
  readonly on: string;
  readonly commit: { readonly id: string; readonly href: string };
  /** What happened, in words; without the full stop. */
  readonly words: string;
  /** The score before, where it was another one. */
  readonly from: Band | undefined;
  readonly to: Band | undefined;
};

/** Words of a row, and names of a list of evidence, at most; the commit has them all. */
const MAX_WORDS = 5;
const MAX_NAMES = 3;

/** Rows of an entry page, and of the page of all changes. */
export const MAX_ROWS = { entry: 20, all: 200 } as const;

/** The chip of a score that is only known by its number, as from the lock file. */
export function bandOfRange({ low, high }: ScoreRange): Band {
  const [from, to] = [formatScore(low), formatScore(high)];
  const exact = from === to;
  const name = listOf(severitiesBetween(low, high).map(severityName));
  return { severity: severityOf(high), name, score: exact ? from : `${from}–${to}`, exact };
}

/** What happened, as the beginning of a sentence. */
function headOf({ kind, from, to, other, because }: Change): string[] {
  const why = because === undefined ? '' : `: ${because}`;
  switch (kind) {
    case 'added':
      return ['added'];
    case 'renamed':
      return [`renamed from ${other}${why}`];
    case 'withdrawn':
      return [`withdrawn${why}`];
    case 'gone':
      return [because === undefined ? 'taken out, without a reason' : because];
    case 'method':
      return ['scored otherwise, though the entry stayed as it was'];
    case 'unread':
      return ['not comparable: the format changed'];
    case 'old':
      return ['not compared: the change is too large, or too far back'];
    case 'rescored':
      return from?.low === to?.low && from?.high === to?.high ? ['same score, other inputs'] : [];
    case 'reworded':
      return ['same score'];
  }
}

/**
 * Whether a change says anything to a reader: an entry came, went or got another name, its score or
 * its threats moved, or its evidence changed. A version that cannot be compared says nothing.
 */
export function matters(change: Change): boolean {
  const { kind, threats, evidence, from, to } = change;
  if (kind === 'unread' || kind === 'old') return false;
  if (kind !== 'reworded' && kind !== 'method') return true;
  const moved = from?.low !== to?.low || from?.high !== to?.high;
  const otherThreats = threats.added.length + threats.removed.length > 0;
  return moved || otherThreats || (evidence !== undefined && isNewEvidence(evidence));
}

/** The beginning of a list, and how many follow. */
function few(list: readonly string[]): readonly string[] {
  if (list.length <= MAX_NAMES + 1) return list;
  return [...list.slice(0, MAX_NAMES), `${list.length - MAX_NAMES} more`];
}

/** Evidence of which only the beginning of each list is left. */
function fewOf({ added, removed, altered, cited, because }: Evidence): Evidence {
  return {
    added: few(added),
    removed: few(removed),
    altered: few(altered),
    cited: few(cited),
    because: few(because),
  };
}

/** What moved, in words. Nothing in them but the reason of a retired id is free text. */
function wordsOf(change: Change): string[] {
  const { terms, threats, evidence } = change;
  const list = (word: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`${word} ${few(ids).join(', ')}`];
  const words = [
    ...headOf(change),
    ...terms.map(termWords).map(([name, from, to]) => `${name} ${from} → ${to}`),
    ...list('threat added:', threats.added),
    ...list('threat removed:', threats.removed),
    ...(evidence && isNewEvidence(evidence) ? evidenceWords(fewOf(evidence)) : []),
  ];
  if (words.length <= MAX_WORDS) return words;
  return [...words.slice(0, MAX_WORDS), `and ${words.length - MAX_WORDS} more`];
}

/** Parts as one sentence, without its full stop. */
function sentenceOf(parts: readonly string[]): string {
  const text = parts.join('; ').replace(/\.$/, '');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** The view of one change. */
export function toChangeRow(change: Change): ChangeRow {
  const { commit, on, from, to } = change;
  const [before, after] = [from, to].map((range) => range && bandOfRange(range));
  const same = before?.score === after?.score && before?.name === after?.name;
  return {
    on,
    commit: { id: shortHash(commit), href: `${REPOSITORY}/commit/${commit}` },
    words: sentenceOf(wordsOf(change)),
    from: same ? undefined : before,
    to: after,
  };
}

/** The history of one entry: its newest changes, and how many there are. */
export type EntryHistory = {
  readonly rows: readonly ChangeRow[];
  readonly all: number;
  /** The day before which nothing is known, in a clone without its older commits. */
  readonly cutOn: string | undefined;
};

/**
 * The history of an entry page.
 * @param changes of the entry, newest first
 * @param cutOn the day from which the clone knows what happened; undefined when it knows all
 * @returns undefined when no commit tells anything
 */
export function toEntryHistory(
  changes: readonly Change[],
  cutOn: string | undefined,
): EntryHistory | undefined {
  const told = changes.filter(matters);
  if (told.length === 0) return undefined;
  const rows = told.slice(0, MAX_ROWS.entry).map(toChangeRow);
  return { rows, all: told.length, cutOn };
}
