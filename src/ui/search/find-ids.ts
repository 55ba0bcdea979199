import type { IdsFile } from './index-format.ts';
import { isIdStart, matchIds } from './match-ids.ts';
import type { SearchedId } from './match-ids.ts';
import type { SearchIndex } from './open-index.ts';

const toSearched = (rows: IdsFile): SearchedId[] =>
  rows.map(([id, name, path, agents]) => ({ id, name, path, agents }));

/**
 * The ids that begin as was typed: those of the lists, and those of flaws, of which there are many,
 * only where one is asked for, or where no list has the id.
 * @param typed what the reader typed
 * @param index of the site
 */
export async function findIds(typed: string, index: SearchIndex): Promise<SearchedId[]> {
  if (!isIdStart(typed)) return [];
  const listed = matchIds(typed, toSearched(await index.ids()));
  if (listed.length > 0 && !/^\s*(?:cve|ghsa)/i.test(typed)) return listed;
  return [...listed, ...matchIds(typed, toSearched(await index.flaws()))];
}
