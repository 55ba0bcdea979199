import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { environment } from './environment.ts';

/**
 * The file that a person means. `npm run` changes to the project's root, and leaves the folder in
 * which the person stands in `INIT_CWD`.
 * @param file as it was typed
 * @returns an absolute path
 */
export function userPath(file: string): string {
  return resolve(environment.INIT_CWD ?? process.cwd(), file);
}

/** A file as the system knows it; one that is not there keeps its name. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * True for a path that leads to the file of an entry. It may be typed from where the person stands
 * from the root or from the content folder, with the slashes of any system.
 * @param path as it was typed
 * @param folder the content folder, absolute
 * @param id the entry
 * @param root the project's root
 */
export function isFileOf(path: string, folder: string, id: string, root = process.cwd()): boolean {
  const typed = path.replaceAll('\\', '/');
  const file = realOf(join(folder, 'agents', `${id}.md`));
  return [userPath(typed), resolve(root, typed), resolve(folder, typed)].some(
    (place) => realOf(place) === file,
  );
}
