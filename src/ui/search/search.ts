import { findCorrected } from './find-corrected.ts';
import type { Band } from '#ui/shared/band.ts';
import { markWords, toExcerpt } from './excerpt.ts';
import type { Stretch } from './excerpt.ts';
import type { Correction } from './find-corrected.ts';
import type { Found } from './find-passages.ts';
import { findIds } from './match-ids.ts';
import type { SearchedId } from './match-ids.ts';
import { matchNames } from './match-names.ts';
import { missingNameWords } from './missing-name.ts';
import type { SearchIndex } from './open-index.ts';
import { parseQuery } from './query.ts';
import { wordsOf } from './words.ts';

/** An agent that was found by a name. */
export type AgentHit = {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly band: Band;
};

/** A passage that was found by its words. */
export type PassageHit = {
  /** Its address below the root of the site. */
  readonly path: string;
  readonly page: string;
  readonly heading: readonly Stretch[];
  readonly excerpt: readonly Stretch[];
};

/** Hits of one kind: the first of them, and how many there are. */
export type Hits<Hit> = { readonly shown: readonly Hit[]; readonly all: number };

/** What a question found, in the order in which it is shown. */
export type SearchResult = {
  readonly agents: Hits<AgentHit>;
  readonly ids: Hits<SearchedId>;
  readonly passages: Hits<PassageHit>;
  /** Words that were taken for others, as they occur nowhere. */
  readonly corrections: readonly Correction[];
  /** A sentence that no agent bears the name that was asked for; undefined where one does, or no name was. */
  readonly missingName: string | undefined;
};

const MAX_AGENTS = 6;
const MAX_IDS = 8;
const MAX_PASSAGES = 10;
/** Passages of one agent, or of ids and advisories, among the first: one does not hide others. */
const MAX_OF_ONE_PAGE = 2;
/** What it is worth that a passage holds the words next to each other. */
const PHRASE = 1.5;

/** The first passages, of each agent the best few; the rest follow where there is room. */
function spread(found: readonly Found[], index: SearchIndex): Found[] {
  const counts = new Map<number, number>();
  const [first, later]: [Found[], Found[]] = [[], []];
  for (const hit of found) {
    const family = index.isSingle(hit.owner) ? -1 : hit.owner;
    const count = counts.get(family) ?? 0;
    counts.set(family, count + 1);
    (count < MAX_OF_ONE_PAGE ? first : later).push(hit);
  }
  return [...first, ...later].slice(0, MAX_PASSAGES);
}

/** True where a text holds terms one after the other. */
function holdsPhrase(text: string, terms: readonly string[]): boolean {
  const words = wordsOf(text).map(({ term }) => term);
  return words.some((_, from) => terms.every((term, step) => words[from + step] === term));
}

async function toPassageHits(
  found: readonly Found[],
  phrase: readonly string[],
  index: SearchIndex,
): Promise<PassageHit[]> {
  const hits = await Promise.all(
    spread(found, index).map(async ({ passage, score, terms: own }) => {
      const [path, page, heading, text] = await index.passage(passage);
      const joined = phrase.length > 1 && holdsPhrase(`${heading} ${text}`, phrase);
      const hit = { path, page, heading: markWords(heading, own), excerpt: toExcerpt(text, own) };
      return { hit, score: joined ? score * PHRASE : score };
    }),
  );
  return hits.sort((a, b) => b.score - a.score).map(({ hit }) => hit);
}

/**
 * The agents that are meant by a name.
 * @param typed what the reader typed
 * @param index of the site
 */
export function searchNames(typed: string, index: SearchIndex): AgentHit[] {
  const rows = index.agents.map(([id, about, severity, name, score, ...names]) => {
    return { id, about, names, band: { severity, name, score, exact: !score.includes('–') } };
  });
  return matchNames(typed, rows).map(({ names: [name = ''], id, about, band }) => {
    return { id, name, about, band };
  });
}

const firstOf = <Hit>(all: readonly Hit[], most: number): Hits<Hit> => ({
  shown: all.slice(0, most),
  all: all.length,
});

/**
 * Searches the catalog: names first, then ids, then passages of its pages.
 * @param typed what the reader typed
 * @param index of the site
 * @throws Error when a file of the index cannot be read
 */
export async function searchCatalog(typed: string, index: SearchIndex): Promise<SearchResult> {
  const agents = firstOf(searchNames(typed, index), MAX_AGENTS);
  const ids = firstOf(await findIds(typed, index), MAX_IDS);
  const answer = await findCorrected(parseQuery(typed), index);
  const { found, query, corrections } = answer;
  // The answer of an agent that is listed by its name would be listed twice.
  const named = new Set(agents.shown.map(({ id }) => id));
  const others = found.filter(
    ({ passage, owner }) => !index.isAnswer(passage) || !named.has(index.agents[owner]?.[0] ?? ''),
  );
  const phrase = wordsOf(query.text).map(({ term }) => term);
  const shown = await toPassageHits(others, phrase, index);
  const missingName = ids.all > 0 ? undefined : missingNameWords(typed, answer, index);
  return { agents, ids, passages: { shown, all: others.length }, corrections, missingName };
}
