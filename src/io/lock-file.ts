import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Where the scores of a content folder are written down. */
export type LockFile = {
  /** The file as a contributor names it, from the project's root. */
  readonly name: string;
  /** @returns its text, or undefined when there is no such file */
  readonly read: () => string | undefined;
  /** Replaces it as a whole: whoever reads meanwhile sees the old text or the new one. */
  readonly write: (text: string) => void;
};

/** Writes beside the file and renames, so that a stop half-way leaves the old one. */
function replace(path: string, text: string): void {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/**
 * The lock file of a content folder: `scores.lock.json` beside it, which for the project's own
 * `content/` is the project's root.
 * @param folder the content folder, absolute
 * @param root the folder that names are relative to
 */
export function lockFile(folder: string, root = process.cwd()): LockFile {
  const path = join(dirname(folder), 'scores.lock.json');
  return {
    name: relative(root, path),
    read: () => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
    write: (text) => replace(path, text),
  };
}
