import { expandTerm } from './expand-term.ts';
import type { SearchIndex } from './open-index.ts';
import { weights } from './index-format.ts';
import type { Postings } from './index-format.ts';
import type { Query } from './query.ts';

/** A passage that answers a question. */
export type Found = {
  readonly passage: number;
  readonly owner: number;
  /** How well it answers: the higher, the better. */
  readonly score: number;
  /** The terms that it was found by. */
  readonly terms: ReadonlySet<string>;
};

/** Where one word of a question stands. */
type Place = {
  readonly terms: readonly string[];
  readonly postings: Postings;
  /** Agents whose name holds it: it stands for their passages, too. */
  readonly named: ReadonlySet<number>;
};

/** What a weight is worth, by its number. */
const WORTH = [1, 1.7, 4];
/** What it is worth that a passage belongs to an agent of that name. */
const NAMED = 0.5;
/** What an answer in other words than the reader’s is worth. */
const OTHER_WAY = 0.5;

/** All passages that hold one of several terms, each with its best weight. */
function joinPostings(all: readonly Postings[]): Postings {
  const joined = new Map<number, number>();
  for (const postings of all)
    for (const [passage, weight] of postings)
      joined.set(passage, Math.max(weight, joined.get(passage) ?? weights.text));
  return joined;
}

/** Where a term stands; a last word that stands nowhere may be the beginning of others. */
async function placeOf(term: string, query: Query, index: SearchIndex): Promise<Place> {
  const postings = await index.postingsOf(term);
  const named = index.namedBy(term);
  const last = query.words.at(-1);
  if (postings.size > 0 || named.size > 0 || last?.term !== term)
    return { terms: [term], postings, named };
  const terms = await expandTerm(last, index);
  const all = await Promise.all(terms.map((other) => index.postingsOf(other)));
  return { terms, postings: joinPostings(all), named };
}

/** What each word adds to the score of a passage; undefined where one of them is missing. */
function rate(passage: number, owner: number, places: readonly Place[], total: number) {
  let score = 0;
  for (const { postings, named } of places) {
    const weight = postings.get(passage);
    if (weight === undefined && !named.has(owner)) return undefined;
    const worth = weight === undefined ? NAMED : (WORTH[weight] ?? 1);
    score += worth * Math.log(1 + total / (1 + postings.size));
  }
  return score;
}

/** The passages that hold all words of one way to ask. */
function inOnePassage(places: readonly Place[], index: SearchIndex): Found[] {
  // A word that is in a name alone leads to all of an agent, so the others choose the passages.
  const asked = places.filter(({ postings }) => postings.size > 0);
  const rarest = asked.toSorted((a, b) => a.postings.size - b.postings.size)[0];
  const withNames = asked.flatMap(({ named }) => [...named]).length > 0;
  const candidates = withNames
    ? joinPostings(asked.map(({ postings }) => postings))
    : rarest?.postings;
  const terms = new Set(places.flatMap((place) => place.terms));
  return [...(candidates?.keys() ?? [])].flatMap((passage) => {
    const owner = index.ownerOf(passage);
    const score = rate(passage, owner, places, index.total);
    return score === undefined ? [] : [{ passage, owner, score, terms }];
  });
}

/** For each owner that has all words, though in several passages: the passage that has most. */
function inOneOwner(places: readonly Place[], index: SearchIndex): Found[] {
  const terms = new Set(places.flatMap((place) => place.terms));
  const owners = places.map(
    ({ postings, named }) => new Set([...named, ...[...postings.keys()].map(index.ownerOf)]),
  );
  const best = new Map<number, Found>();
  for (const passage of joinPostings(places.map(({ postings }) => postings)).keys()) {
    const owner = index.ownerOf(passage);
    if (!owners.every((own) => own.has(owner))) continue;
    const held = places.filter(({ postings }) => postings.has(passage));
    const score = rate(passage, owner, held, index.total) ?? 0;
    if (score > (best.get(owner)?.score ?? -1)) best.set(owner, { passage, owner, score, terms });
  }
  return [...best.values()];
}

/**
 * The passages that answer a question, best first. Each holds every word of it, as it was typed or
 * as others say it. Where none does, pages are taken whose passages hold all words together.
 * @param query at least one word
 * @param index of the site
 */
export async function findPassages(query: Query, index: SearchIndex): Promise<Found[]> {
  const ways = await Promise.all(
    query.ways.map((way) => Promise.all(way.map((term) => placeOf(term, query, index)))),
  );
  const possible = ways
    .map((places, way) => ({ places, worth: way === 0 ? 1 : OTHER_WAY }))
    .filter(({ places }) => places.length > 0 && places.every(isSomewhere));
  const collect = (find: typeof inOnePassage): Found[] => {
    const best = new Map<number, Found>();
    for (const { places, worth } of possible)
      for (const found of find(places, index)) {
        const score = found.score * worth;
        const known = best.get(found.passage);
        if (!known || known.score < score) best.set(found.passage, { ...found, score });
      }
    return [...best.values()].sort((a, b) => b.score - a.score || a.passage - b.passage);
  };
  const found = collect(inOnePassage);
  return found.length > 0 ? found : collect(inOneOwner);
}

const isSomewhere = ({ postings, named }: Place): boolean => postings.size > 0 || named.size > 0;
