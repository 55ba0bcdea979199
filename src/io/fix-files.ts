import { basename, join } from 'node:path';
import { mendText } from '#reader/fix/fix-text.ts';
import type { Mend } from '#reader/fix/fix-text.ts';
import type { Reading } from './read-content.ts';
import { rewriteFile } from './rewrite-file.ts';

/** What became of a file in which something could be mended. */
export type MendedFile = {
  /** The file as the contributor names it. */
  readonly file: string;
  readonly mends: readonly Mend[];
  /** Why it was left as it is, where it was. */
  readonly fault: string | undefined;
};

/**
 * Mends what is mechanical in some entries, each file as a whole.
 * @param folder the content folder, absolute
 * @param files the files as findings name them
 * @param reading the day of the reading
 * @returns one row for each file that has been mended, or that could not be
 */
export function mendFiles(
  folder: string,
  files: readonly string[],
  { today }: Pick<Reading, 'today'>,
): MendedFile[] {
  return files.flatMap((file) => {
    const name = basename(file);
    let mends: readonly Mend[] = [];
    const fault = rewriteFile(join(folder, 'agents', name), (before) => {
      const mended = mendText({ id: name.replace(/\.md$/, ''), file, text: before }, today);
      mends = mended.mends;
      return mended.text;
    });
    return mends.length === 0 && fault === undefined ? [] : [{ file, mends, fault }];
  });
}
