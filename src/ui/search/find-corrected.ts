import { correctWord } from './correct-word.ts';
import type { Correction } from './correct-word.ts';
import { findPassages } from './find-passages.ts';
import type { Found } from './find-passages.ts';
import type { SearchIndex } from './open-index.ts';
import { parseQuery } from './query.ts';
import type { Query } from './query.ts';

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
