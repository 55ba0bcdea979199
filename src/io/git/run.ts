import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { environment, EnvironmentFault } from '../environment.ts';
import { visible } from '#domain/visible.ts';

/** Git cannot answer; the message says in one sentence what is wrong and what to do. */
export class GitFault extends EnvironmentFault {}

/** What git said: its exit code, what it printed, and the line that says why it failed. */
export type GitAnswer = { readonly code: number; readonly out: Buffer; readonly complaint: string };

/** Most that git may print, in bytes: some thousand entries of the largest size. */
const MAX_OUTPUT = 1024 * 1024 * 1024;

/** Nothing of the configuration may start a program, and nothing may use the network. */
const QUIET = ['--no-pager', '--literal-pathspecs', '-c', 'protocol.allow=never'];
const QUIETER = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

/**
 * The environment for git: without what a hook sets, since the repository is found from the folder
 * that is asked about, and with what keeps git from writing, asking and fetching.
 */
function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(environment).filter(
    ([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|NAMESPACE|TRACE.*)$/.test(name),
  );
  return {
    ...Object.fromEntries(own),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
}

/**
 * Asks git something that only reads. No shell, no pager, no hook, no network.
 * @param folder where it runs, which says the repository
 * @param args the arguments; whatever a person typed stands after `--end-of-options`
 * @param input what git reads from its standard input
 * @throws GitFault when the folder is not there, git cannot be started, or it does not end by itself
 */
export function runGit(folder: string, args: readonly string[], input = ''): GitAnswer {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new GitFault(`there is no folder ${visible(folder)}`);
  const { status, stdout, stderr, error } = spawnSync('git', [...QUIET, ...QUIETER, ...args], {
    cwd: folder,
    env: gitEnvironment(),
    input,
    maxBuffer: MAX_OUTPUT,
    windowsHide: true,
  });
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new GitFault('git is not installed, or not on the PATH: install it, then try again');
  if (error || status === null)
    throw new GitFault(`git could not be run: ${error?.message ?? 'it was stopped'}`);
  const lines = stderr.toString('utf8').split('\n');
  const complaint = lines.find((line) => line.startsWith('fatal: ')) ?? lines[0] ?? '';
  return { code: status, out: stdout, complaint: visible(complaint) };
}
