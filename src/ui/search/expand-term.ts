import { wordsUnder } from './stem.ts';
import type { SearchIndex } from './open-index.ts';
import type { Word } from './words.ts';

/** Letters that a reader has typed before an unfinished word is looked for. */
const SHORTEST = 3;
/** Terms that an unfinished word may stand for. */
const MAX_TERMS = 24;

/**
 * The terms that a word which is still being typed may stand for: those that begin so, and those
 * that a word is filed under which begins so, as `injecti` does. A shorter word is never one of
 * them: `Langflow` does not stand for `lang`.
 * @param word the last one of a question
 * @param index of the site
 */
export async function expandTerm({ folded }: Word, index: SearchIndex): Promise<string[]> {
  if (folded.length < SHORTEST) return [];
  const shorter = Array.from({ length: folded.length - SHORTEST }, (_, cut) =>
    folded.slice(0, folded.length - 1 - cut),
  );
  const begun = shorter.filter((term) =>
    wordsUnder(term).some((word) => word.length > folded.length && word.startsWith(folded)),
  );
  return [...(await index.termsFrom(folded)), ...begun].slice(0, MAX_TERMS);
}
