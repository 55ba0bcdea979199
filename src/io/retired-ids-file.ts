import { lstatSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { MAX_BYTES } from '#domain/entry/limits.ts';
import type { Finding } from '#domain/finding.ts';
import type { MovedText } from '#reader/retired-ids.ts';
import { MOVED } from './content-folder.ts';

/**
 * The file of retired ids of a content folder.
 * @param folder the content folder, absolute
 * @param root the folder that names in findings are relative to
 * @returns undefined when there is none; a finding when it is no file that can be read
 */
export function readMovedFile(
  folder: string,
  root: string,
): MovedText | { readonly finding: Finding } | undefined {
  const path = join(folder, MOVED);
  const file = relative(root, path);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (stat.isFile() && stat.size <= MAX_BYTES) return { file, text: readFileSync(path, 'utf8') };
  const message = stat.isFile()
    ? `the file has ${stat.size} bytes, more than ${MAX_BYTES}`
    : 'the file is not a regular file';
  const target = { in: 'file', offset: 0, length: 1 } as const;
  return { finding: { rule: 'file', severity: 'error', file, target, message } };
}
