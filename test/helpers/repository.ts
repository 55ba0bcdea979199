import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a commit changes: path → new text, `null` to remove it, or where a link leads. */
export type Files = Readonly<Record<string, string | null | { readonly link: string }>>;

/** The environment without what a hook of git would have set: that means another repository. */
export const outsideGit = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
);

/** Nothing of the machine's own settings, and the same person and day everywhere. */
const ENVIRONMENT = {
  ...outsideGit,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  // A repository that lasts a second needs no sample hooks, no housekeeping, and no wait for the disk.
  GIT_TEMPLATE_DIR: '',
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
  GIT_CONFIG_KEY_1: 'core.fsync',
  GIT_CONFIG_VALUE_1: 'none',
  GIT_AUTHOR_NAME: 'Author',
  GIT_AUTHOR_EMAIL: 'author@example.com',
  GIT_AUTHOR_DATE: '2026-11-21T00:00:00Z',
  GIT_COMMITTER_NAME: 'Author',
  GIT_COMMITTER_EMAIL: 'author@example.com',
  GIT_COMMITTER_DATE: '2026-11-21T00:00:00Z',
};

/** Runs git in a folder. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    env: ENVIRONMENT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function change(folder: string, files: Files): void {
  for (const [name, file] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    rmSync(path, { force: true });
    if (typeof file === 'string') writeFileSync(path, file);
    else if (file !== null) symlinkSync(file.link, path);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'change');
}

/**
 * A repository that has the merge of a pull request checked out, as a workflow finds it, for as long
 * as something uses it.
 * @param base what the base branch has
 * @param head what the pull request changes
 */
export async function withMerge<T>(
  base: Files,
  head: Files,
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'catalog-merge-'));
  try {
    git(folder, 'init', '--quiet', '--initial-branch', 'main');
    change(folder, base);
    git(folder, 'checkout', '--quiet', '-b', 'head');
    change(folder, head);
    git(folder, 'checkout', '--quiet', '--detach', 'main');
    git(folder, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'head');
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
