import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment } from './environment.ts';

/** The project's own entries, wherever the command was typed. */
const OWN = fileURLToPath(new URL('../../content', import.meta.url));

/**
 * The content folder: the project's `content/`, or what `CATALOG_CONTENT` names, so that an
 * organisation can build the site from a private folder.
 * @returns an absolute path
 */
export function contentFolder(): string {
  const named = environment.CATALOG_CONTENT;
  return named === undefined || named === '' ? OWN : resolve(named);
}

/** The name of the file of retired ids, in the content folder. */
export const MOVED = 'moved.yml';
