import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { isWithin } from '#io/is-within.ts';
import { OptionFault } from './option-values.ts';
import { SHARD } from './build/places.ts';
import { HEADERS_FILE, HEADERS_START } from './site-headers.ts';

/** True for a folder with what only a build of this site leaves at its top. */
function isBuilt(folder: string): boolean {
  if (lstatSync(join(folder, SHARD), { throwIfNoEntry: false })) return true;
  const headers = join(folder, HEADERS_FILE);
  const stat = lstatSync(headers, { throwIfNoEntry: false });
  return stat?.isFile() === true && readFileSync(headers, 'utf8').startsWith(HEADERS_START);
}

/** The folder as the system knows it; of one that is not there yet, the part that is. */
function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const parent = dirname(folder);
    return parent === folder ? folder : join(realOf(parent), folder.slice(parent.length));
  }
}

/** What stands at a place: nothing, a folder with these names in it, or something else. */
function namesIn(folder: string): readonly string[] | 'nothing' | 'no folder' {
  try {
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (!stat) return 'nothing';
    return stat.isDirectory() ? readdirSync(folder) : 'no folder';
  } catch (error) {
    // Below a file there is no place for a folder.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return 'no folder';
    throw error;
  }
}

/** True for a folder that somebody needs: something stands in it, and no build made that. */
function isNeeded(folder: string): boolean {
  const names = namesIn(folder);
  return names === 'no folder' || (names !== 'nothing' && names.length > 0 && !isBuilt(folder));
}

/** The folders of the project that lie above one in it, from the top. */
function foldersAbove(folder: string, project: string): string[] {
  const steps = relative(project, dirname(folder)).split(sep).filter(Boolean);
  return steps.map((_step, place) => join(project, ...steps.slice(0, place + 1)));
}

/**
 * Refuses a folder for the built site that a build would empty although somebody needs what it
 * holds: the project, the entries, what holds either, and any folder that no build made.
 * @param out where the site is to go, absolute
 * @param root the project's folder
 * @param content the folder of the entries
 * @throws OptionFault with the reason
 */
export function checkOutFolder(out: string, root: string, content: string): void {
  const refuse = (why: string): never => {
    throw new OptionFault(
      `SITE_OUT is ${JSON.stringify(out)}: a build empties its folder, and ${why}. Name a folder that is not there yet, or that a build made.`,
    );
  };
  const names = namesIn(out);
  if (names === 'no folder') refuse('this is a file or a link, or lies below a file');
  const [real, project, entries] = [out, root, content].map(realOf);
  if (real === undefined || project === undefined || entries === undefined) return;
  if (isWithin(project, real)) refuse('this one is, or holds, the project');
  if (isWithin(entries, real) || isWithin(real, entries))
    refuse('this one is, holds or lies in the folder of the entries');
  // What builds keep is nobody else's, and whoever wants a site for a while may put it there.
  const isKept = isWithin(real, join(project, '.cache'));
  if (isWithin(real, project) && !isKept && foldersAbove(real, project).some(isNeeded))
    refuse('this one lies in a folder of the project that no build made');
  if (names === 'nothing' || names === 'no folder' || names.length === 0) return;
  if (!isBuilt(out)) refuse('no build made what this one holds');
}
