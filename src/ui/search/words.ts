import { foldLetters } from '#domain/fold-letters.ts';
import { stemOf } from './stem.ts';

/** A word of a text: where it stands, how it is compared, and under which term it is filed. */
export type Word = {
  readonly start: number;
  readonly end: number;
  /** Small letters without marks. */
  readonly folded: string;
  readonly term: string;
};

/** Words that say nothing of what a passage is about. They are neither filed nor asked for. */
const STOP_WORDS = new Set(
  (
    'a about an and any are as at be been but by can could do does for from had has have he how i ' +
    'if in into is it its me my no nor not of on one or our out she so such than that the their ' +
    'them then there these they this those to was we were what when where which while who whom ' +
    'whose why will with would you your'
  ).split(' '),
);

/** What was worked out of each run of letters: texts repeat their words again and again. */
const known = new Map<string, Pick<Word, 'folded' | 'term'>>();

function compared(letters: string): Pick<Word, 'folded' | 'term'> {
  const found = known.get(letters);
  if (found) return found;
  const folded = foldLetters(letters);
  const word = { folded, term: stemOf(folded) };
  known.set(letters, word);
  return word;
}

/** A run of letters and digits. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The terms of a text in order, where nobody asks in which words and where they stand. */
export function termsIn(text: string): string[] {
  return (text.match(WORD) ?? [])
    .map(compared)
    .flatMap(({ folded, term }) => (STOP_WORDS.has(folded) ? [] : [term]));
}

/**
 * The words of a text that the search goes by, in order: runs of letters and digits.
 * @param text any text
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap((match): Word[] => {
    const word = compared(match[0]);
    if (STOP_WORDS.has(word.folded)) return [];
    const start = match.index;
    return [{ start, end: start + match[0].length, ...word }];
  });
}
