import type { Change } from '#domain/catalog/changes.ts';
import { isNewEvidence } from '#domain/catalog/diff-evidence.ts';
import type { Evidence } from '#domain/catalog/diff-evidence.ts';
import { evidenceWords, termWords } from './change-words.ts';

/** Words of a change, and names of a list of evidence, at most; the commit has them all. */
const MAX_WORDS = 5;
const MAX_NAMES = 3;

/** What happened, as the beginning of a sentence. */
export function headOf({ kind, from, to, other, because }: Change): string[] {
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

/** The beginning of a list, and how many follow. */
export function few(list: readonly string[]): readonly string[] {
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
export function sentenceOf(parts: readonly string[]): string {
  const text = parts.join('; ').replace(/\.$/, '');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** What happened to an entry as feeds tell it, by ids, without the full stop. */
export function feedWords(change: Change): string {
  return sentenceOf(wordsOf(change));
}
