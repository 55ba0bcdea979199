import { cpSync, mkdirSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

/** Left alone in the folder of the site, as Astro does: somebody may publish it by git. */
const NOT_OURS = '.git';

/** Empties a folder, or makes it. */
export function emptyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (name !== NOT_OURS) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Every file below a folder, with `/`. */
export function filesBelow(folder: string, within = ''): string[] {
  return readdirSync(join(folder, within), { withFileTypes: true })
    .filter(({ name }) => within !== '' || name !== NOT_OURS)
    .flatMap((entry) => {
      const path = within === '' ? entry.name : `${within}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, path) : [path];
    });
}

/** Removes the folders below that hold nothing. */
function removeEmptyFolders(folder: string, within = ''): void {
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
    if (!entry.isDirectory() || (within === '' && entry.name === NOT_OURS)) continue;
    const path = join(within, entry.name);
    removeEmptyFolders(folder, path);
    if (readdirSync(join(folder, path)).length === 0) rmdirSync(join(folder, path));
  }
}

/**
 * Removes what no step of a build has written.
 * @param folder of the site
 * @param ours its files, with `/`
 * @param later what the path of a file begins with that a later step writes, and removes itself
 */
export function removeOthers(folder: string, ours: ReadonlySet<string>, later?: string): void {
  const others = filesBelow(folder).filter(
    (path) => !ours.has(path) && (later === undefined || !path.startsWith(later)),
  );
  for (const path of others) rmSync(join(folder, path), { force: true });
  if (others.length > 0) removeEmptyFolders(folder);
}

/** Puts what browsers load into the folder of the site. @returns its files, with `/` */
export function copyClient(client: string, folder: string): string[] {
  cpSync(client, folder, { recursive: true, preserveTimestamps: true });
  return filesBelow(client);
}
