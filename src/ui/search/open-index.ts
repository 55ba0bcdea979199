import { indexPaths, PACK, unpackPostings } from './index-format.ts';
import type {
  AgentRow,
  CarriersFile,
  IdsFile,
  Postings,
  StartFile,
  TextsFile,
  WordsFile,
} from './index-format.ts';
import { wordsOf } from './words.ts';

/** Reads a file of the index by its path below the root of the site. */
export type Load = (path: string) => Promise<unknown>;

/** The index, of which only those files are read that a question needs. */
export type SearchIndex = {
  readonly agents: readonly AgentRow[];
  /** Number of passages. */
  readonly total: number;
  /** Place of the owner of a passage: of an agent, or behind them of another page. */
  readonly ownerOf: (passage: number) => number;
  /** True for the passage with which an agent’s first page begins. */
  readonly isAnswer: (passage: number) => boolean;
  /** True for the owner of a single passage that is no agent: an id, or an advisory. */
  readonly isSingle: (owner: number) => boolean;
  /** Places of the agents in whose names a term stands. */
  readonly namedBy: (term: string) => ReadonlySet<number>;
  readonly postingsOf: (term: string) => Promise<Postings>;
  /** Terms that begin with some letters. */
  readonly termsFrom: (beginning: string) => Promise<string[]>;
  readonly passage: (number: number) => Promise<TextsFile[number]>;
  /** Ids of the lists. */
  readonly ids: () => Promise<IdsFile>;
  /** Ids of flaws, of those shards whose name a reader asks for. */
  readonly flaws: (isAsked: (shard: string) => boolean) => Promise<IdsFile>;
  readonly carriers: () => Promise<CarriersFile>;
};

/** Shards that are read for the beginning of a word: more would be too vague a question. */
const MAX_SHARDS = 2;

/** Reads a file of the index as what it is known to hold. */
type Read = <Value>(path: string) => Promise<Value>;

/** Reads each file once; a file that did not load is asked for again the next time. */
function remember(load: Load): Read {
  const loaded = new Map<string, Promise<unknown>>();
  return <Value>(path: string) => {
    const known = loaded.get(path) ?? load(path);
    loaded.set(path, known);
    known.catch(() => loaded.delete(path));
    return known as Promise<Value>;
  };
}

/** Number of the last item that is not behind a value; −1 for none. */
function lastUpTo<Value>(sorted: readonly Value[], value: Value): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Term of a name → places of the agents that are called so. */
function indexNames(agents: readonly AgentRow[]): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  for (const [place, [, , , , , ...names]] of agents.entries())
    for (const { term } of wordsOf(names.join(' ')))
      places.set(term, (places.get(term) ?? new Set()).add(place));
  return places;
}

/** Where terms are found: each in the one shard that it lies in. */
function openWords(
  read: Read,
  shards: readonly string[],
): Pick<SearchIndex, 'postingsOf' | 'termsFrom'> {
  const shardOf = (term: string) => Math.max(0, lastUpTo(shards, term));
  const wordsAt = async (shard: number) =>
    new Map(shard < shards.length ? await read<WordsFile>(indexPaths.words(shard)) : []);
  return {
    postingsOf: async (term) => unpackPostings((await wordsAt(shardOf(term))).get(term) ?? []),
    termsFrom: async (beginning) => {
      const [first, last] = [shardOf(beginning), shardOf(`${beginning}\uffff`)];
      const wanted = Array.from({ length: last - first + 1 }, (_, step) => first + step);
      const found = await Promise.all(wanted.slice(0, MAX_SHARDS).map(wordsAt));
      const terms = found.flatMap((words) => [...words.keys()]);
      return terms.filter((term) => term.startsWith(beginning));
    },
  };
}

/** Number of the first passage of each owner, and of all passages. */
function sumUp(counts: readonly number[]): { readonly firsts: number[]; readonly total: number } {
  const firsts: number[] = [];
  let total = 0;
  for (const count of counts) {
    firsts.push(total);
    total += count;
  }
  return { firsts, total };
}

/**
 * Opens the index of a site.
 * @param load how its files are read
 * @throws Error when its first file cannot be read
 */
export async function openIndex(load: Load): Promise<SearchIndex> {
  const read = remember(load);
  const { agents, counts, shards, flaws } = await read<StartFile>(indexPaths.start);
  const { firsts, total } = sumUp(counts);
  const names = indexNames(agents);
  const ownerOf = (passage: number) => lastUpTo(firsts, passage);
  return {
    agents,
    total,
    ownerOf,
    isAnswer: (passage) => firsts[ownerOf(passage)] === passage && ownerOf(passage) < agents.length,
    isSingle: (owner) => owner >= agents.length && counts[owner] === 1,
    namedBy: (term) => names.get(term) ?? new Set(),
    ...openWords(read, shards),
    passage: async (number) =>
      (await read<TextsFile>(indexPaths.texts(Math.floor(number / PACK))))[number % PACK]!,
    ids: () => read<IdsFile>(indexPaths.ids),
    flaws: async (isAsked) => {
      const asked = flaws.filter(isAsked).map((shard) => read<IdsFile>(indexPaths.flaws(shard)));
      return (await Promise.all(asked)).flat();
    },
    carriers: () => read<CarriersFile>(indexPaths.carriers),
  };
}
