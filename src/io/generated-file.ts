import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { sync as writeFileAtomicSync } from 'write-file-atomic';

/** A file that a command computes and a contributor never edits. */
export type GeneratedFile = {
  /** The file as a contributor names it, from the project's root. */
  readonly name: string;
  /** @returns its text, or undefined when there is no such file */
  readonly read: () => string | undefined;
  /** Replaces it as a whole: whoever reads meanwhile sees the old text or the new one. */
  readonly write: (text: string) => void;
};

/**
 * A file that a command computes. Its folder is made when it is first written.
 * @param path where, absolute
 * @param root the folder that names are relative to
 */
export function generatedFile(path: string, root = process.cwd()): GeneratedFile {
  return {
    name: relative(root, path),
    read: () => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
    write: (text) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileAtomicSync(path, text);
    },
  };
}
