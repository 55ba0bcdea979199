import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOVED } from './content-folder.ts';
import { lockPath } from './lock-file.ts';

/** A file that a change may touch. A name, never a path: what is written down cannot leave the folder. */
export type ChangePlace = { readonly entry: string } | { readonly file: 'moved' | 'lock' };

/**
 * The path of a file that a change touches.
 * @param folder the content folder, absolute
 * @param place which file
 */
export function pathOf(folder: string, place: ChangePlace): string {
  if ('entry' in place) return join(folder, 'agents', `${place.entry}.md`);
  return place.file === 'moved' ? join(folder, MOVED) : lockPath(folder);
}

/**
 * What stands at a place.
 * @param path absolute
 * @returns its text; null where nothing is; undefined for what is no regular file
 */
export function textAt(path: string): string | null | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return null;
  return stat.isFile() ? readFileSync(path, 'utf8') : undefined;
}
