import { randomUUID } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decodeText } from './decode-text.ts';

/** Writes beside a file and renames; the name beside begins with a dot, so that no reader takes it. */
function replace(path: string, text: string, mode: number): void {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    writeFileSync(beside, text, { flag: 'wx', mode });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** The bytes of a regular file, and who may use it; a link is not followed. */
function readRegular(path: string): { bytes: Buffer; mode: number } | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? { bytes: readFileSync(path), mode: stat.mode & 0o777 } : undefined;
}

/**
 * Changes a text file as a whole: whoever reads meanwhile sees the old text or the new one. What
 * somebody else wrote since it was read is kept, but for the instant between the last look and the
 * rename, which no file system closes.
 * @param path the file
 * @param change its text in, its new text out; the same text leaves a file in UTF-8 alone, and
 * sets one in UTF-16 right
 * @returns why the file was left as it is; undefined when it says what it should
 */
export function rewriteFile(
  path: string,
  change: (text: string, isWide: boolean) => string,
): string | undefined {
  try {
    const before = readRegular(path);
    if (!before) return 'is not a regular file';
    const { text, isWide } = decodeText(before.bytes);
    if (!isWide && !Buffer.from(text).equals(before.bytes)) return 'is not text in UTF-8';
    const changed = change(text, isWide);
    if (changed === text && !isWide) return undefined;
    if (!readRegular(path)?.bytes.equals(before.bytes)) return 'was changed meanwhile';
    replace(path, changed, before.mode);
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return `cannot be written (${code ?? message})`;
  }
}
