import { randomUUID } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fixText } from '#reader/fix/fix-text.ts';
import type { Fixer } from '#reader/fix/fix-text.ts';
import { decodeText } from './decode-text.ts';
import type { Reading } from './read-content.ts';

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

/** What became of a file in which something could be fixed. */
export type FixedFile = {
  /** The file as the contributor names it. */
  readonly file: string;
  readonly fixes: readonly Fixer[];
  /** Why it was left as it is, where it was. */
  readonly fault: string | undefined;
};

/** What was done to a file in UTF-16, whose text is the same in UTF-8. */
const AS_UTF_8: Fixer = { line: 1, rule: 'file', what: 'saved it as UTF-8' };

/**
 * Fixes what is mechanical in some entries, each file as a whole.
 * @param folder the content folder, absolute
 * @param files the files as findings name them
 * @param reading the day of the reading
 * @returns one row for each file that has been fixed, or that could not be
 */
export function fixFiles(
  folder: string,
  files: readonly string[],
  { today }: Pick<Reading, 'today'>,
): FixedFile[] {
  return files.flatMap((file) => {
    const name = basename(file);
    let fixes: readonly Fixer[] = [];
    const fault = rewriteFile(join(folder, 'agents', name), (before, isWide) => {
      const fixed = fixText({ id: name.replace(/\.md$/, ''), file, text: before }, today);
      fixes = isWide ? [AS_UTF_8, ...fixed.fixes] : fixed.fixes;
      return fixed.text;
    });
    return fixes.length === 0 && fault === undefined ? [] : [{ file, fixes, fault }];
  });
}
