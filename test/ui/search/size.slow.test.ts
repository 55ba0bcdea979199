import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildIndex } from '#ui/search/build-index.ts';
import { toCatalogPassages } from '#ui/search/catalog-passages.ts';
import { openIndex } from '#ui/search/open-index.ts';
import type { SearchRecord } from '#ui/search/record.ts';
import { toSearchRecord } from '#ui/search/record.ts';
import { searchCatalog } from '#ui/search/search.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';

/** Bytes that the files of a first search may weigh, compressed: its code has 20 kB beside them. */
const MOST = 130_000;
const AGENTS = 1_000;

/** Numbers between 0 and 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}
const chance = seeded(7);
const most = <Item>(all: readonly Item[], share: number) => all.filter(() => chance() < share);

/** A copy of a record that says other things: parts, words, ids and flaws are missing or new. */
function differ(record: SearchRecord, number: number): SearchRecord {
  const year = 2023 + Math.floor(chance() * 4);
  return {
    ...record,
    id: `${record.id}-${number}`,
    names: record.names.map((name) => `${name} ${number}`),
    frameworks: most(record.frameworks, 0.7),
    advisories: record.advisories.map((advisory, place) => {
      const id = `CVE-${year}-${10_000 + number * 20 + place}`;
      return { ...advisory, ids: [id], path: `advisories/${id.toLowerCase()}/` };
    }),
    passages: most(record.passages, 0.7).map((passage) => ({
      ...passage,
      text: most(passage.text.split(' '), 0.8).join(' '),
    })),
  };
}

const originals = catalogOf().agents.map(toSearchRecord);
const records = Array.from({ length: AGENTS }, (_, number) =>
  differ(originals[number % originals.length]!, number),
);
const files = new Map(
  buildIndex(
    records,
    toCatalogPassages(records).map((passage) => [passage]),
  ).map(({ path, value }) => [path, JSON.stringify(value)]),
);

const questions =
  'prompt injection|remote code execution|RCE|data|supply chain|ASI06|CVE-2025|zebra|inj|' +
  'agent that can run code|vector database poisoning|microsoft code execution|sandbox escape|dify';

test.for(questions.split('|'))(
  `a first search for “%s” among ${AGENTS} agents weighs at most 130 kB`,
  async (typed) => {
    const read = new Map<string, number>();
    const index = await openIndex((path) => {
      const text = files.get(path) ?? '';
      read.set(path, gzipSync(text).length);
      return Promise.resolve(JSON.parse(text) as unknown);
    });
    await searchCatalog(typed, index);
    const bytes = [...read.values()].reduce((sum, size) => sum + size, 0);
    if (process.env['SHOW_BYTES'])
      console.log(typed, (bytes / 1000).toFixed(1), 'kB in', read.size, 'files');
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(MOST);
  },
);
