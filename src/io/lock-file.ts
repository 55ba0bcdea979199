import { dirname, join } from 'node:path';
import { generatedFile } from './generated-file.ts';
import type { GeneratedFile } from './generated-file.ts';

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
