import { basename, join } from 'node:path';
import { fixText } from '#reader/fix/fix-text.ts';
import type { Fixer } from '#reader/fix/fix-text.ts';
import type { Reading } from './read-content.ts';
import { rewriteFile } from './rewrite-file.ts';

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
