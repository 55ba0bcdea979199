import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOVED } from './content-folder.ts';
import { lockPath } from './generated-file.ts';

/** Where commands keep what they need to take a change back. Git is told to leave it alone. */
const NAME = '.changes';

/** The last change that was carried out, in the folder of changes. */
export const LAST = 'last.json';

/** Who is changing the content right now, in the folder of changes. */
export const OWNER = 'owner.json';

/** What somebody wrote and a change overwrote, in the folder of changes. */
export const KEPT = 'kept';

/**
 * The folder of changes of a content folder; it is made when it is not there.
 * @param folder the content folder, absolute
 * @returns an absolute path
 * @throws Error of the file system
 */
export function changeFolder(folder: string): string {
  const path = join(folder, NAME);
  if (existsSync(join(path, '.gitignore'))) return path;
  // Not what is above it: where there is no content, none is made.
  if (!existsSync(path)) mkdirSync(path);
  writeFileSync(join(path, '.gitignore'), '*\n');
  return path;
}

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
