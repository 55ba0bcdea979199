import type { CorrectedFind } from './find-corrected.ts';
import { bearsName } from './match-names.ts';
import type { SearchIndex } from './open-index.ts';

/** More words than this are no name. */
const MAX_WORDS = 2;

/** A version behind a name: `n8n 1.0.0`, `n8n@1.0.0`. */
const VERSION = /[\s@]+v?\d+(\.\d+)+\S*$/i;

/** The agents that say all words of a question, as they were typed. */
function mentionsOf({ found, query, corrections }: CorrectedFind, all: number): number {
  if (corrections.length > 0) return 0;
  // A word that stands nowhere is taken for the beginning of others.
  const asTyped = found.filter(({ terms }) => query.words.every(({ term }) => terms.has(term)));
  return new Set(asTyped.map(({ owner }) => owner).filter((owner) => owner < all)).size;
}

function missingWords(mentions: number): string {
  const none = 'No agent of this name';
  if (mentions === 0) return `${none}.`;
  return `${none}; ${mentions} ${mentions === 1 ? 'mentions' : 'mention'} it.`;
}

/**
 * What is said first where a question is the name of something that the catalog does not have: one
 * or two words that are no name of an agent. A phrase that others say in other words, or that most
 * agents mention, is a subject.
 * @param typed what the reader typed, of which no id is known
 * @param answer the passages that were found
 * @param index of the site
 * @returns a sentence; undefined also where nothing was found, which says enough
 */
export function missingNameWords(
  typed: string,
  answer: CorrectedFind,
  { agents }: SearchIndex,
): string | undefined {
  const isPhrase = answer.query.ways.length > 1 || typed.trim().split(/\s+/).length > MAX_WORDS;
  if (answer.found.length === 0 || isPhrase) return undefined;
  const isName = (text: string) => agents.some(([, , , , , ...names]) => bearsName(text, names));
  if (isName(typed) || isName(typed.replace(VERSION, ''))) return undefined;
  const mentions = mentionsOf(answer, agents.length);
  return mentions > agents.length / 2 ? undefined : missingWords(mentions);
}
