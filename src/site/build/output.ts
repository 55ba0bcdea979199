import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeChanged, writeChangedPieces } from '#io/write-changed.ts';

/** A file of the site as it was written: where, how large, and when. */
export type WrittenFile = readonly [path: string, bytes: number, mtimeMs: number];

/** Where files of a build go. */
export type OutputFolders = {
  /** The folder of the site, absolute. */
  readonly site: string;
  /** The folder of what only later steps of the build read: what the search knows of agents. */
  readonly aside: string;
};

/** What the files begin with that are no part of the site. */
export const ASIDE = 'search/records/';

/** What a file is to hold; a large one in pieces, or as it writes itself into a file that is named. */
export type Body =
  string | Uint8Array | Iterable<string> | { readonly writeTo: (file: string) => void };

/** The file that a path stands for. */
export function placeOf({ site, aside }: OutputFolders, path: string): string {
  return path.startsWith(ASIDE) ? join(aside, path.slice(ASIDE.length)) : join(site, path);
}

/** True where a file is still as it was written. */
export function isAsWritten(folders: OutputFolders, [path, bytes, mtimeMs]: WrittenFile): boolean {
  const stat = statSync(placeOf(folders, path), { throwIfNoEntry: false });
  return stat?.size === bytes && stat.mtimeMs === mtimeMs;
}

/**
 * Writes files at once, in one piece, and makes each folder between only one time: through Astro's
 * streams and a pool of threads, writing took a third of a build.
 * @param folders where they go
 */
export function openOutput(folders: OutputFolders) {
  /** The folders, and whether they are new. */
  const made = new Map<string, boolean>();
  return (path: string, body: Body): WrittenFile => {
    const file = placeOf(folders, path);
    const folder = dirname(file);
    // In a folder that was not there before, nothing is.
    if (!made.has(folder)) made.set(folder, mkdirSync(folder, { recursive: true }) !== undefined);
    if (typeof body === 'object' && 'writeTo' in body) body.writeTo(file);
    else if (typeof body !== 'string' && !(body instanceof Uint8Array))
      writeChangedPieces(file, body);
    else if (made.get(folder)) writeFileSync(file, body);
    else writeChanged(file, body);
    const { size, mtimeMs } = statSync(file);
    return [path, size, mtimeMs];
  };
}
