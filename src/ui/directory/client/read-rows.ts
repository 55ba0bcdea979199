import type { ShownRow } from '../columns.ts';
import { directoryPaths } from '../data.ts';
import type { DirectoryIndex, RowsFile } from '../data.ts';

/** Reads a file of the directory. @throws Error when the site does not have it */
export async function loadJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}

/**
 * What reads rows by their places; each file of them is loaded once.
 * @param site the path of the root of the site
 * @param index of the directory
 */
export function createRowReader(site: string, { perFile }: DirectoryIndex) {
  const files = new Map<number, Promise<RowsFile>>();
  const fileOf = (number: number): Promise<RowsFile> => {
    const known = files.get(number) ?? loadJson<RowsFile>(site + directoryPaths.rows(number));
    files.set(number, known);
    known.catch(() => files.delete(number));
    return known;
  };
  const rowAt = async (place: number): Promise<ShownRow[]> => {
    const row = (await fileOf(Math.floor(place / perFile)))[place % perFile];
    return row ? [row] : [];
  };
  return async (places: readonly number[]): Promise<ShownRow[]> =>
    (await Promise.all(places.map(rowAt))).flat();
}
