import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
