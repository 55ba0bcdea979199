import type { Band } from '#ui/shared/band.ts';

/** The folder of the index, below the root of the site: nothing else stands in it. */
export const INDEX_FOLDER = 'search/';

/** Where the index lies, below the root of the site. */
export const indexPaths = {
  start: 'search/start.json',
  ids: 'search/ids.json',
  flaws: (shard: string) => `search/flaws/${shard}.json`,
  carriers: 'search/carriers.json',
  words: (shard: number) => `search/words/${shard}.json`,
  texts: (pack: number) => `search/texts/${pack}.json`,
} as const;

/** Passages in one file of texts. */
export const PACK = 16;

/** An agent as a row: id, what it is, the three words of its chip, then its names. */
export type AgentRow = readonly [
  id: string,
  about: string,
  severity: Band['severity'],
  band: string,
  score: string,
  ...names: string[],
];

/** What every search begins with. */
export type StartFile = {
  readonly agents: readonly AgentRow[];
  /** Number of passages of each agent, in their order, then of each page that is no agent’s. */
  readonly counts: readonly number[];
  /** The first term of each shard of words, sorted. */
  readonly shards: readonly string[];
  /** The shards of the ids of flaws, sorted: what the ids of each begin with. */
  readonly flaws: readonly string[];
};

/** A shard of the words, sorted: terms, each with its packed postings. */
export type WordsFile = readonly (readonly [term: string, packed: readonly number[]])[];

/** A pack of passages: address, page, heading, text. */
export type TextsFile = readonly (readonly [
  path: string,
  page: string,
  heading: string,
  text: string,
])[];

/** Ids with their pages: id, name, path, number of agents. */
export type IdsFile = readonly (readonly [
  id: string,
  name: string,
  path: string,
  agents: number,
])[];

/** Which agents have which id. */
export type CarriersFile = {
  /** Id → places of its agents in `StartFile.agents`. */
  readonly ids: Readonly<Record<string, readonly number[]>>;
  /** Ids that moved → the id of the newest edition that some agent has. */
  readonly moved: Readonly<Record<string, string>>;
};

/** How much a passage has to say on a term. */
export const weights = { text: 0, often: 1, heading: 2 } as const;

/** The passages that hold a term: number of the passage → weight. */
export type Postings = ReadonlyMap<number, number>;

const SHARE = 4;

/**
 * Writes postings as the index keeps them: steps from one passage to the next, each times four,
 * plus the weight, so that small numbers stand for many passages.
 * @param postings in the order of the passages
 */
export function packPostings(postings: Postings): number[] {
  let last = 0;
  return [...postings].map(([number, weight]) => {
    const step = number - last;
    last = number;
    return step * SHARE + weight;
  });
}

/**
 * Reads what `packPostings` has written.
 * @param packed from the index
 */
export function unpackPostings(packed: readonly number[]): Postings {
  let number = 0;
  return new Map(
    packed.map((value) => {
      number += Math.floor(value / SHARE);
      return [number, value % SHARE];
    }),
  );
}
