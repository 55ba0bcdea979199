import { editDistance } from '#domain/nearest.ts';
import { wordsUnder } from './endings.ts';
import type { SearchIndex } from './open-index.ts';
import type { Word } from './words.ts';

/** A word that occurs nowhere, and the one that must have been meant. */
export type Correction = {
  readonly typed: string;
  readonly word: string;
  readonly term: string;
};

/** Letters from which on one amiss is a slip, and letters that a slip leaves alone. */
const SHORTEST = 7;
const BEGINNING = 3;

/** True for words that differ in a letter that one of them lacks. */
function lacksOne(word: string, other: string): boolean {
  return Math.abs(word.length - other.length) === 1 && editDistance(word, other, 1) === 1;
}

/**
 * The word that a misspelt one stands for, where a letter is missing or too much. A letter that is
 * another one makes too many words of too many.
 * @param word one that occurs nowhere
 * @param index of the site
 */
export async function correctWord(
  { folded }: Word,
  index: SearchIndex,
): Promise<Correction | undefined> {
  if (folded.length < SHORTEST || /\d/.test(folded)) return undefined;
  const terms = await index.termsFrom(folded.slice(0, BEGINNING));
  const near = terms.flatMap((term): Correction[] => {
    const word = wordsUnder(term).find((form) => lacksOne(form, folded));
    return word === undefined ? [] : [{ typed: folded, word, term }];
  });
  return near.length === 1 ? near[0] : undefined;
}
