import { git as run } from './repository.ts';
import type { Project } from './run-command.ts';

/** Runs git in a folder. @returns what it printed, without the last line end */
export function git(folder: string, ...args: string[]): string {
  return run(folder, ...args).trimEnd();
}

/**
 * Commits all that is there, also what git is told to ignore, in a repository that is made for it,
 * on the branch `main`.
 * @returns the hash of the commit
 */
export function commitAll({ root }: Pick<Project, 'root'>, ...init: string[]): string {
  git(root, 'init', '--quiet', '--initial-branch=main', ...init);
  git(root, 'add', '--all', '--force');
  git(root, 'commit', '--quiet', '--allow-empty', '--message=state');
  return git(root, 'rev-parse', 'HEAD');
}
