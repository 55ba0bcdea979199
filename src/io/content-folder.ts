import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { visible } from '#domain/visible.ts';
import { environment, EnvironmentFault } from './environment.ts';
import { userPath } from './user-file.ts';

/** The project's own entries, wherever the command was typed. */
const OWN = fileURLToPath(new URL('../../content', import.meta.url));

/**
 * The content folder: the project's `content/`, or what `CATALOG_CONTENT` names, so that an
 * organisation can build the site from a private folder. A path is meant from where somebody stands:
 * with `npm --prefix`, `content` would else be that of the project, which is published.
 * @param variables the environment
 * @returns an absolute path
 */
export function contentFolder(variables = environment): string {
  const named = variables.CATALOG_CONTENT;
  return named === undefined || named === '' ? OWN : userPath(named, variables);
}

/**
 * True for the entries that come with the project: what is said of the public catalog is true of them.
 * @param variables the environment
 */
export function isOwnContent(variables = environment): boolean {
  return contentFolder(variables) === OWN;
}

/** The name of the file of retired ids, in the content folder. */
export const MOVED = 'moved.yml';

/** Why a path is no folder that can be read, in words; undefined where it is one. */
function folderFault(path: string): string | undefined {
  try {
    if (!statSync(path).isDirectory()) return 'is no folder';
    accessSync(path, constants.R_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'is not there';
    return `cannot be read (${code})`;
  }
}

/** Where the name of a content folder comes from, and what it is to hold. */
function advice(folder: string): string {
  const named = environment.CATALOG_CONTENT;
  const own =
    named === undefined || named === ''
      ? 'It is the folder content of the project'
      : 'CATALOG_CONTENT names it';
  const origin = folder === contentFolder() ? own : 'It was named for this command';
  return `${origin}; the entries stand in its folder agents, which may be empty.`;
}

/**
 * Makes sure that a content folder can be read.
 * @param folder the content folder, absolute
 * @throws EnvironmentFault that says what is not there, or is something else
 */
export function needContent(folder: string): void {
  const own = folderFault(folder);
  if (own !== undefined)
    throw new EnvironmentFault(
      `the content folder ${JSON.stringify(visible(folder))} ${own}. ${advice(folder)}`,
    );
  const agents = folderFault(join(folder, 'agents'));
  if (agents !== undefined)
    throw new EnvironmentFault(
      `agents in the content folder ${JSON.stringify(visible(folder))} ${agents}. ${advice(folder)}`,
    );
}
