import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
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

/**
 * The schema of entries as editors and other programs read it: `schema/agent.schema.json`.
 * @param root the project's root, absolute
 */
export function schemaFile(root = process.cwd()): GeneratedFile {
  return generatedFile(join(root, 'schema', 'agent.schema.json'), root);
}

/**
 * A schema of the API as it was released: `schema/v1/<name>.json`.
 * @param name the name of the schema
 * @param root the project's root, absolute
 */
export function releasedFile(name: string, root = process.cwd()): GeneratedFile {
  return generatedFile(join(root, 'schema', 'v1', `${name}.json`), root);
}

/** Where the scores of a content folder are written down. */
export type LockFile = GeneratedFile;

/**
 * Where the lock file of a content folder is: `scores.lock.json` beside it, which for the project's
 * own `content/` is the project's root.
 * @param folder the content folder, absolute
 */
export function lockPath(folder: string): string {
  return join(dirname(folder), 'scores.lock.json');
}

/**
 * The lock file of a content folder.
 * @param folder the content folder, absolute
 * @param root the folder that names are relative to
 */
export function lockFile(folder: string, root = process.cwd()): LockFile {
  return generatedFile(lockPath(folder), root);
}
