import { editDistance } from '#domain/nearest.ts';
import { wordsUnder } from './stem.ts';
import { findPassages } from './find-passages.ts';
import type { Found } from './find-passages.ts';
import type { SearchIndex } from './open-index.ts';
import { parseQuery } from './query.ts';
import type { Query } from './query.ts';
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
async function correctWord({ folded }: Word, index: SearchIndex): Promise<Correction | undefined> {
  if (folded.length < SHORTEST || /\d/.test(folded)) return undefined;
  const terms = await index.termsFrom(folded.slice(0, BEGINNING));
  const near = terms.flatMap((term): Correction[] => {
    const word = wordsUnder(term).find((form) => lacksOne(form, folded));
    return word === undefined ? [] : [{ typed: folded, word, term }];
  });
  return near.length === 1 ? near[0] : undefined;
}

/** What a question found, after slips in it were corrected. */
export type CorrectedFind = {
  readonly found: readonly Found[];
  readonly query: Query;
  readonly corrections: readonly Correction[];
};

/**
 * The passages that answer a question. Where it finds nothing, a word that occurs nowhere and is
 * one letter off from a single other is taken for that one.
 * @param query as it was typed
 * @param index of the site
 */
export async function findCorrected(query: Query, index: SearchIndex): Promise<CorrectedFind> {
  const found = query.words.length === 0 ? [] : await findPassages(query, index);
  if (found.length > 0) return { found, query, corrections: [] };
  const missing = await Promise.all(
    query.words.map(async (word) => {
      const { size } = await index.postingsOf(word.term);
      return size > 0 || index.namedBy(word.term).size > 0 ? [] : [word];
    }),
  );
  const words = missing.flat();
  const corrected = await Promise.all(words.map((word) => correctWord(word, index)));
  const corrections = corrected.filter((correction) => correction !== undefined);
  if (words.length === 0 || corrections.length < words.length)
    return { found, query, corrections: [] };
  const text = corrections.reduce(
    (typed, { typed: slip, word }) => typed.replace(slip, word),
    query.words.map(({ folded }) => folded).join(' '),
  );
  const meant = parseQuery(text);
  return { found: await findPassages(meant, index), query: meant, corrections };
}
