import { join } from 'node:path';
import { isId } from '#domain/ids.ts';
import { MOVED } from '../content-folder.ts';
import { fileAt } from './git.ts';
import { GitFault, runGit } from './run.ts';

/** Each step of the branch that is checked out, with the names that it brought. */
const ADDED = [
  ...['log', '--no-show-signature', '--no-ext-diff', '--no-renames', '--first-parent'],
  ...['--diff-merges=first-parent', '--diff-filter=A', '--name-only', '-z', '--format=', 'HEAD'],
];

/** The commit that a history begins with, or where a shallow clone is cut. */
const FIRST = ['rev-list', '--first-parent', '--max-parents=0', 'HEAD'];

/** The ids of the rows of a file of retired ids, as far as they stand there by themselves. */
function idsOfRows(text: string): string[] {
  return [...text.matchAll(/(?:^|[{,\s-])["']?id["']?:\s*["']?([a-z0-9-]+)/gm)].map(
    ([, id = '']) => id,
  );
}

/**
 * Every id that ever had a file in the history of a content folder. What the first commit that is
 * known says of retired ids is believed: nothing older is there to be asked.
 * @param folder the content folder, absolute
 * @returns undefined where git tells nothing of the folder
 */
export function pastIds(folder: string): ReadonlySet<string> | undefined {
  try {
    const { code, out } = runGit(folder, [...ADDED, '--', 'agents']);
    const names = out.toString('utf8').split('\0');
    const ids = names.flatMap(
      (path) => /(?:^|\/)agents\/([^/]+)\.md$/.exec(path.trim())?.[1] ?? [],
    );
    if (code !== 0 || ids.length === 0) return undefined;
    const [first = ''] = runGit(folder, FIRST).out.toString('utf8').split('\n');
    const believed = idsOfRows(fileAt(join(folder, MOVED), first) ?? '');
    return new Set([...ids, ...believed].filter(isId));
  } catch (error) {
    if (error instanceof GitFault) return undefined;
    throw error;
  }
}
