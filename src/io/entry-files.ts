import { relative } from 'node:path';
import { changeFiles, finishChange, pathOf, realDisk } from './atomic-change.ts';
import { readFiles } from './read-content.ts';
import type { ContentTexts, Reading } from './read-content.ts';
import type { Change, Place } from './change-journal.ts';

/** The files of a content folder, for a command that changes several as one. */
export type EntryFiles = {
  /** A file as a contributor names it, from the project's root; it need not be there. */
  readonly nameOf: (place: Place) => string;
  /** Finishes a change that was stopped half-way. */
  readonly finish: () => Change | { readonly fault: string } | undefined;
  /** @throws Error of the file system when the folder cannot be read */
  readonly read: () => ContentTexts;
  /** @throws Error of the file system; nothing is lost, and `finish` may have to follow */
  readonly change: (change: Change) => void;
};

/**
 * The files of a content folder.
 * @param folder the content folder, absolute
 * @param reading with which names they are read
 * @param disk what is done to the disk
 */
export function entryFiles(
  folder: string,
  { root = process.cwd() }: Partial<Reading> = {},
  disk = realDisk,
): EntryFiles {
  return {
    nameOf: (place) => relative(root, pathOf(folder, place)),
    finish: () => finishChange(folder, disk),
    read: () => readFiles(folder, root),
    change: (change) => changeFiles(folder, change, disk),
  };
}
