import { resolve } from 'node:path';

/**
 * The content folder: `content/`, or what `CATALOG_CONTENT` names, so that an organisation can
 * build the site from a private folder.
 * @returns an absolute path
 */
export function contentFolder(): string {
  return resolve(process.env.CATALOG_CONTENT ?? 'content');
}
