import { GitFault, runGit } from './run.ts';

/** A file that a commit changed; `from` and `to` are hashes of contents. */
type ChangedFile = {
  /** Its path below the folder that was asked about, with `/`. */
  readonly path: string;
  /** Undefined when the file is new, or was no plain file. */
  readonly from: string | undefined;
  /** Undefined when the file is gone, or is no plain file any more. */
  readonly to: string | undefined;
};

/** A commit as the log has it; its texts are as they were typed. */
export type LoggedCommit = {
  readonly commit: string;
  /** False for the first commit, and where a shallow clone is cut. */
  readonly hasParent: boolean;
  /** When it came into the branch, as the committer says, in seconds since 1970. */
  readonly time: number;
  readonly subject: string;
  readonly body: string;
  readonly files: readonly ChangedFile[];
};

/**
 * Each step of the branch that is checked out, a merge as one step. Signatures are not looked at:
 * for that git would start a program which the repository's own configuration names.
 */
const LOG = [
  ...['log', '--no-show-signature', '--no-ext-diff', '--no-textconv', '--no-renames'],
  ...['--first-parent', '--diff-merges=first-parent', '--no-color', '--no-notes', '--no-mailmap'],
  ...['--encoding=UTF-8', '--no-abbrev', '--no-relative', '--no-follow'],
];

const FIELDS = '--format=tformat:%H%x00%P%x00%ct%x00%s%x00%b';

/** The hash of a plain file; undefined for a link, a submodule and what is not there. */
function plain(mode: string, hash: string): string | undefined {
  return mode.startsWith('100') ? hash : undefined;
}

/**
 * Where a folder stands in its repository.
 * @param folder absolute
 * @returns its path below the top, with a slash behind it or empty, and whether the clone is cut
 * @throws GitFault when it is in no repository, or there is no commit
 */
export function placeOf(folder: string): { prefix: string; shallow: boolean } {
  const asked = ['rev-parse', '--show-prefix', '--is-shallow-repository', '--verify', 'HEAD'];
  const { code, out, complaint } = runGit(folder, asked);
  if (code !== 0) throw new GitFault(`there is no history: ${complaint}`);
  const [prefix = '', shallow] = out.toString('utf8').split('\n');
  return { prefix, shallow: shallow === 'true' };
}

/**
 * The commits that changed some files, newest first, from one process.
 * @param folder a folder of the repository
 * @param prefix its path below the top, as `placeOf` gives it
 * @param paths files and folders below it, or beside it: `../x`
 * @param most number of commits to look back at most
 * @throws GitFault when there is no commit
 */
export function logOf(
  folder: string,
  prefix: string,
  paths: readonly string[],
  most: number,
): LoggedCommit[] {
  const shape = ['-z', '--raw', FIELDS, `--max-count=${most}`, 'HEAD', '--', ...paths];
  const { code, out, complaint } = runGit(folder, [...LOG, ...shape]);
  if (code !== 0) throw new GitFault(`there is no history: ${complaint}`);
  const tokens = out.toString('utf8').split('\0');
  const commits: LoggedCommit[] = [];
  let at = 0;
  while (at + 5 < tokens.length) {
    const [commit = '', parents, time, subject = '', body = ''] = tokens.slice(at, at + 5);
    at += 5;
    const files: ChangedFile[] = [];
    for (; /^\n?:/.test(tokens[at] ?? ''); at += 2) {
      const [was = '', is = '', from = '', to = ''] = (tokens[at] ?? '').trim().slice(1).split(' ');
      const whole = tokens[at + 1] ?? '';
      const path = whole.startsWith(prefix) ? whole.slice(prefix.length) : `../${whole}`;
      files.push({ path, from: plain(was, from), to: plain(is, to) });
    }
    commits.push({ commit, hasParent: parents !== '', time: Number(time), subject, body, files });
  }
  return commits;
}

/**
 * The lines that each commit took out of a file and put in, without the signs before them.
 * @param folder a folder of the repository
 * @param path the file, from there
 * @param most number of commits to look back at most
 * @returns by hash of the commit; nothing when git cannot tell
 */
export function changedLines(
  folder: string,
  path: string,
  most: number,
): Map<string, { readonly out: readonly string[]; readonly in: readonly string[] }> {
  const shape = ['--patch', '--text', '--unified=0', '--format=tformat:%x00%H', `-n${most}`];
  const { code, out } = runGit(folder, [...LOG, ...shape, 'HEAD', '--', path]);
  if (code !== 0) return new Map();
  const parts = out.toString('utf8').split('\0').slice(1);
  return new Map(
    parts.map((part) => {
      const [commit = '', ...lines] = part.split('\n');
      const body = lines.slice(lines.findIndex((line) => line.startsWith('@@')));
      const of = (sign: string) =>
        body.filter((line) => line.startsWith(sign)).map((line) => line.slice(1));
      return [commit, { out: of('-'), in: of('+') }];
    }),
  );
}
