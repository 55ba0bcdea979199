import { cataloguedLists } from '#domain/frameworks/catalogued.ts';
import { currentIdOf, findReference } from '#domain/frameworks/reference.ts';
import type { Reference } from '#domain/frameworks/reference.ts';
import { createPaths } from '#ui/shared/paths.ts';
import type { CarriersFile, IdsFile } from './index-format.ts';
import { flawShardOf } from './match-ids.ts';
import { below } from './record.ts';
import type { SearchRecord } from './record.ts';

const urls = createPaths('/');

/** Id → places of the records that have it. */
function holders(
  records: readonly SearchRecord[],
  idsOf: (record: SearchRecord) => readonly string[],
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [place, record] of records.entries())
    for (const id of new Set(idsOf(record))) {
      const places = found.get(id);
      if (places) places.push(place);
      else found.set(id, [place]);
    }
  return found;
}

/** The name of an id, with the one that took its place. */
function nameOf({ id, name }: Reference): string {
  const current = currentIdOf(id);
  return current === id ? name : `${name} (now ${current})`;
}

/**
 * Every id of a list that a reader may type, with its page.
 * @param records of all agents
 */
export function toIds(records: readonly SearchRecord[]): IdsFile {
  const carriers = holders(records, ({ frameworks }) => frameworks);
  const known = cataloguedLists.flatMap(({ ids }) => ids).filter(({ id }) => findReference(id));
  const listed = new Set(known.map(({ id }) => id));
  const others = [...carriers.keys()].filter((id) => !listed.has(id)).sort();
  const references = [...known, ...others.flatMap((id) => findReference(id) ?? [])];
  return references.map((reference): IdsFile[number] => [
    reference.id,
    nameOf(reference),
    below(urls.reference(reference.list, reference.id)),
    carriers.get(reference.id)?.length ?? 0,
  ]);
}

/**
 * Every id of a flaw, under each of its aliases, with its page.
 * @param records of all agents
 * @returns the ids by the shard that they lie in
 */
export function toFlaws(records: readonly SearchRecord[]): ReadonlyMap<string, IdsFile> {
  const concerned = holders(records, ({ advisories }) => advisories.flatMap(({ ids }) => ids));
  const flaws = records.flatMap((record) =>
    record.advisories.flatMap(({ ids, title, path }) => ids.map((id) => ({ id, title, path }))),
  );
  const rows = new Map(flaws.map((flaw) => [flaw.id, flaw]));
  const sorted = [...rows.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, path }) => [id, title, path, concerned.get(id)?.length ?? 0] as const);
  return Map.groupBy(sorted, ([id]) => flawShardOf(id));
}

/**
 * Which agents have which id.
 * @param records of all agents
 * @returns ids sorted, each with the places of its agents
 */
export function toCarriers(records: readonly SearchRecord[]): CarriersFile {
  const all = holders(records, ({ frameworks, advisories }) => [
    ...frameworks,
    ...advisories.flatMap(({ ids }) => ids),
  ]);
  const moved = cataloguedLists.flatMap(({ ids }) =>
    ids.flatMap(({ id }) => {
      const current = currentIdOf(id);
      return current !== id && all.has(current) ? [[id, current] as const] : [];
    }),
  );
  return {
    ids: Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1))),
    moved: Object.fromEntries(moved),
  };
}
