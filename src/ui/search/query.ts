import { synonyms } from './synonyms.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** What a reader asks for: words that must all be there, said in one or several ways. */
export type Query = {
  /** As it was typed, without space around it. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Terms that must all be in a passage: first as typed, then as others say it. */
  readonly ways: readonly (readonly string[])[];
};

/** Words that every entry is about: they are asked for only where nothing else is. */
const COMMON = new Set(['agent', 'ai']);

const groups = synonyms.map((phrases) =>
  phrases.map((phrase) => wordsOf(phrase).map(({ term }) => term)),
);

const holds = (terms: readonly string[], phrase: readonly string[]): boolean =>
  phrase.every((term) => terms.includes(term));

/** The terms of a question with one phrase said in each of its other ways. */
function otherWays(terms: readonly string[]): string[][] {
  return groups.flatMap((group) => {
    // The longest phrase is what was meant: `remote code execution` holds `code execution`.
    const said = group
      .filter((phrase) => holds(terms, phrase))
      .sort((a, b) => b.length - a.length)[0];
    if (!said) return [];
    const rest = terms.filter((term) => !said.includes(term));
    return group.filter((phrase) => phrase !== said).map((phrase) => [...rest, ...phrase]);
  });
}

/**
 * Reads what was typed into the search.
 * @param typed any text
 */
export function parseQuery(typed: string): Query {
  const all = wordsOf(typed);
  const telling = all.filter(({ term }) => !COMMON.has(term));
  const words = telling.length > 0 ? telling : all;
  const terms = [...new Set(words.map(({ term }) => term))];
  const ways = [terms, ...otherWays(terms)].map((way) => [...new Set(way)]);
  const keys = ways.map((way) => way.toSorted().join(' '));
  return {
    text: typed.trim(),
    words,
    ways: ways.filter((_, index) => keys.indexOf(keys[index] ?? '') === index),
  };
}
