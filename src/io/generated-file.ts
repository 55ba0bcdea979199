import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** A file that a command computes and a contributor never edits. */
export type GeneratedFile = {
  /** The file as a contributor names it, from the project's root. */
  readonly name: string;
  /** @returns its text, or undefined when there is no such file */
  readonly read: () => string | undefined;
  /** Replaces it as a whole: whoever reads meanwhile sees the old text or the new one. */
  readonly write: (text: string) => void;
};

/** Writes beside the file and renames, so that a stop half-way leaves the old one. */
function replace(path: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/**
 * A file that a command computes. Its folder is made when it is first written.
 * @param path where, absolute
 * @param root the folder that names are relative to
 */
export function generatedFile(path: string, root = process.cwd()): GeneratedFile {
  return {
    name: relative(root, path),
    read: () => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
    write: (text) => replace(path, text),
  };
}
