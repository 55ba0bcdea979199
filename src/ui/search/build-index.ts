import { indexPaths, PACK, packPostings, weights } from './index-format.ts';
import type { AgentRow, StartFile, WordsFile } from './index-format.ts';
import { toCarriers, toFlaws, toIds } from './ids-files.ts';
import type { Passage } from './passages.ts';
import type { SearchRecord } from './record.ts';
import { termsIn } from './words.ts';

/** A file of the index: its path below the root of the site, and what it holds. */
export type IndexFile = { readonly path: string; readonly value: unknown };

/** Numbers in one file of words, about: some 8 kB before it is compressed. */
const SHARD = 2500;
/** A term counts as often used from this number of times on. */
const OFTEN = 3;

/** The terms of a passage, each with its weight. */
function termsOf({ heading, keywords = '', text }: Passage): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of termsIn(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms = new Map<string, number>();
  for (const [term, count] of counts) terms.set(term, count < OFTEN ? weights.text : weights.often);
  for (const term of termsIn(`${heading} ${keywords}`)) terms.set(term, weights.heading);
  return terms;
}

/** Term → passages, sorted by term. */
function invert(passages: readonly Passage[]): [string, Map<number, number>][] {
  const all = new Map<string, Map<number, number>>();
  for (const [number, passage] of passages.entries())
    for (const [term, weight] of termsOf(passage)) {
      const postings = all.get(term);
      if (postings) postings.set(number, weight);
      else all.set(term, new Map([[number, weight]]));
    }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Cuts sorted terms into files of about one size; a term that is everywhere has its own. */
function toShards(terms: ReturnType<typeof invert>): WordsFile[] {
  const shards: [string, number[]][][] = [];
  let size = Infinity;
  for (const [term, postings] of terms) {
    const cost = postings.size + 2;
    if (size + cost > SHARD) {
      shards.push([]);
      size = 0;
    }
    shards.at(-1)?.push([term, packPostings(postings)]);
    size += cost;
  }
  return shards;
}

function toRow({ id, about, band, names }: SearchRecord): AgentRow {
  return [id, about, band.severity, band.name, band.score, ...names];
}

function toTexts(passages: readonly Passage[]): IndexFile[] {
  const rows = passages.map(({ path, page, heading, text }) => [path, page, heading, text]);
  return Array.from({ length: Math.ceil(rows.length / PACK) }, (_, pack) => ({
    path: indexPaths.texts(pack),
    value: rows.slice(pack * PACK, (pack + 1) * PACK),
  }));
}

/** The part of an index that passages alone make. */
export type WordsIndex = {
  /** The first word of each file of words. */
  readonly firsts: readonly string[];
  readonly files: readonly IndexFile[];
};

/**
 * Builds words by shards and texts by packs: what takes most of the time.
 * @param passages of all pages, in their order
 */
export function buildWords(passages: readonly Passage[]): WordsIndex {
  const shards = toShards(invert(passages));
  return {
    firsts: shards.map((shard) => shard[0]?.[0] ?? ''),
    files: [
      ...shards.map((value, shard) => ({ path: indexPaths.words(shard), value })),
      ...toTexts(passages),
    ],
  };
}

/**
 * Builds what an index tells of agents beside the words: names, scores and ids.
 * @param records of the agents, in the order in which equals are listed
 * @param counts of the passages of each page
 * @param firsts the first word of each file of words
 */
export function buildNames(
  records: readonly SearchRecord[],
  counts: readonly number[],
  firsts: readonly string[],
): IndexFile[] {
  const flaws = toFlaws(records);
  const start: StartFile = {
    agents: records.map(toRow),
    counts: [...counts],
    shards: [...firsts],
    flaws: [...flaws.keys()].sort(),
  };
  return [
    { path: indexPaths.start, value: start },
    { path: indexPaths.ids, value: toIds(records) },
    ...[...flaws].map(([shard, value]) => ({ path: indexPaths.flaws(shard), value })),
    { path: indexPaths.carriers, value: toCarriers(records) },
  ];
}

/**
 * Builds the index of the search: words by shards, texts by packs, names and ids.
 * @param records of the agents, in the order in which equals are listed
 * @param pages passages of every other page that is searched, page by page
 */
export function buildIndex(
  records: readonly SearchRecord[],
  pages: readonly (readonly Passage[])[],
): IndexFile[] {
  const groups = [...records.map(({ passages }) => passages), ...pages];
  const { firsts, files } = buildWords(groups.flat());
  const counts = groups.map(({ length }) => length);
  return [...buildNames(records, counts, firsts), ...files];
}
