import { historyById } from '#domain/catalog/agent-history.ts';
import { findFiles } from '#io/find-files.ts';
import type { FoundContent } from '#io/find-files.ts';
import { readHead } from '#io/read-share.ts';
import { today } from '#io/today.ts';
import type { CheckedContent } from '#reader/content.ts';
import { readHistory } from '../integration.ts';
import type { Slice } from './arguments.ts';
import { bundleOf } from './bundle.ts';
import type { Places } from './places.ts';
import type { Setting } from './jobs.ts';
import type { Pool } from './pool.ts';
import { readHeadsIn, reportContent } from './reading.ts';
import type { ReadContent } from './reading.ts';
import { keyOf } from './units.ts';
import type { Surrounding, Wanted } from './units.ts';

/** All that is known before the first page is printed. */
export type Prepared = {
  readonly pool: Pool;
  readonly client: string;
  readonly around: Surrounding;
  readonly names: ReadonlyMap<string, string>;
  /** The entries, in the order of their ids. */
  readonly wanted: readonly Wanted[];
};

/** What is to stand on the site, and what the pages of each agent depend on. */
function wantedOf(
  { content: { entries, digests }, outlines }: ReadContent,
  day: string,
  around: Surrounding,
): Wanted[] {
  return entries.map(({ id, file }) => {
    const record = { file, today: day, digest: digests.get(id) ?? '' };
    return { id, record, outline: outlines.get(id), key: keyOf(id, record, around) };
  });
}

/** The names of those entries that are published. */
function namesOf({ entries }: CheckedContent): Map<string, string> {
  const published = entries.filter(({ data }) => data.status !== 'draft');
  return new Map(published.map(({ id, data }) => [id, data.name]));
}

/** What stands in the content folder, as far as a build is about it. */
function findSlice(folder: string, { shard, of }: Slice): FoundContent {
  const there = findFiles(folder, process.cwd());
  return { ...there, found: there.found.filter((_file, place) => place % of === shard - 1) };
}

/** The names of entries beside a slice that its pages lead to: what to use instead of one of its own. */
function namesBeside(
  entries: CheckedContent['entries'],
  content: string,
  { records, today: day }: Setting,
): [id: string, name: string][] {
  const ids = new Set(entries.map(({ id }) => id));
  const successors = new Set(entries.flatMap(({ data }) => data.lifecycle?.successor ?? []));
  const beside = successors.difference(ids);
  if (beside.size === 0) return [];
  return findFiles(content, process.cwd())
    .found.filter(({ id }) => beside.has(id))
    .flatMap((found) => readHead(found, day, records).entry ?? [])
    .filter(({ data }) => data.status !== 'draft')
    .map(({ id, data }) => [id, data.name]);
}

/**
 * Reads the entries, and gets the bundle of the code, side by side.
 * @param pool the processes that read
 * @param places of the build
 * @param code a digest of code and options
 * @param content the content folder
 * @param slice which entries; all unless given
 * @returns undefined where the entries have errors, which have been reported
 */
export async function prepare(
  pool: Pool,
  places: Places,
  code: string,
  content: string,
  slice: Slice = { shard: 1, of: 1 },
): Promise<Prepared | undefined> {
  const there = findSlice(content, slice);
  const day = today();
  const setting = { folder: content, records: places.records, today: day, out: places.out };
  pool.tell(setting);
  // eslint-disable-next-line no-console -- the build log is where its maintainer looks
  const past = readHistory(content, (message) => console.warn(message));
  const bundling = bundleOf(places.root, places.bundle);
  // Who waits for it meets the fault; until then it must not end the process.
  bundling.catch(() => undefined);
  const read = await readHeadsIn(there, pool, setting);
  const { content: found } = read;
  if (!reportContent(found)) return undefined;
  const [bundle, history] = [await bundling, await past];
  const names = new Map([...namesOf(found), ...namesBeside(found.entries, content, setting)]);
  const { moved } = found;
  const around = { code, moved, history, changes: historyById(history?.changes ?? [], moved) };
  pool.tell({ ...setting, pages: { bundle, names: [...names], moved } });
  return { pool, client: bundle.client, around, names, wanted: wantedOf(read, day, around) };
}
