import { GitFault, runGit } from './run.ts';
import { visible } from '#domain/visible.ts';

/** A ref as a message repeats it: short and safe to print. */
function shown(ref: string): string {
  return `"${visible(ref.slice(0, 80))}"`;
}

/** @throws GitFault when the folder is in no repository that git is willing to read */
function needRepository(folder: string): void {
  const { code, complaint } = runGit(folder, ['rev-parse', '--is-inside-work-tree']);
  if (code === 0) return;
  const reason = complaint.includes('not a git repository') ? '' : ` that git reads (${complaint})`;
  throw new GitFault(
    `${visible(folder)} is in no git repository${reason}: nothing can be compared with a commit`,
  );
}

/** The full hash of the commit that a text names, if it names one. */
function find(folder: string, ref: string): string | undefined {
  // No ref begins with a dash or has spaces or control characters.
  if (!/^[^-\u0000-\u0020][^\u0000-\u0020]*$/.test(ref)) return undefined;
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const { code, out } = runGit(folder, asked);
  return code === 0 ? out.toString('utf8').trim() : undefined;
}

/**
 * The commit that a ref names.
 * @param folder a folder of the repository
 * @param ref a branch, tag or commit, as typed
 * @returns its full hash
 * @throws GitFault when there is none
 */
export function commitOf(folder: string, ref: string): string {
  needRepository(folder);
  const commit = find(folder, ref);
  if (commit !== undefined) return commit;
  if (ref === 'HEAD') throw new GitFault('the repository has no commit yet: commit first');
  throw new GitFault(
    `git knows no commit ${shown(ref)}: name a branch, a tag or a commit, or fetch it first`,
  );
}

/**
 * The commit from which a ref and the checked-out commit went apart.
 * @param folder a folder of the repository
 * @param ref a branch, tag or commit, as typed
 * @returns its full hash
 * @throws GitFault when there is no such ref, or no common commit is here
 */
export function mergeBase(folder: string, ref: string): string {
  const [theirs, ours] = [commitOf(folder, ref), commitOf(folder, 'HEAD')];
  const { code, out } = runGit(folder, ['merge-base', theirs, ours]);
  if (code === 0) return out.toString('utf8').split('\n')[0] ?? '';
  const shallow = runGit(folder, ['rev-parse', '--is-shallow-repository']);
  throw new GitFault(
    shallow.out.toString('utf8').trim() === 'true'
      ? `this clone is too shallow to hold what it shares with ${shown(ref)}: run git fetch --unshallow`
      : `${shown(ref)} and what is checked out have no commit in common: name another base`,
  );
}

/**
 * The ref to compare with when nobody names one: `origin/main`, else `main`.
 * @param folder a folder of the repository
 * @throws GitFault when there is neither
 */
export function baseRef(folder: string): string {
  needRepository(folder);
  const found = ['origin/main', 'main'].find((ref) => find(folder, ref) !== undefined);
  if (found !== undefined) return found;
  throw new GitFault('there is neither origin/main nor main to compare with: name a base');
}
