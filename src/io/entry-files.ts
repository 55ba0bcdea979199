import { relative } from 'node:path';
import { changeFiles } from './atomic-change.ts';
import { unfinishedChange } from './change-journal.ts';
import type { Change, Fault } from './change-journal.ts';
import { pathOf } from './change-folder.ts';
import type { ChangePlace } from './change-folder.ts';
import { realDisk } from './disk.ts';
import { readFiles } from './read-content.ts';
import type { ContentTexts, Reading } from './read-content.ts';
import { finishChange, undoChange } from './settle-change.ts';
import type { Settled } from './settle-change.ts';

/** The files of a content folder, for a command that changes several as one. */
export type EntryFiles = {
  /** A file as a contributor names it, from the project's root; it need not be there. */
  readonly nameOf: (place: ChangePlace) => string;
  /** The change that was stopped half-way, if there is one. */
  readonly unfinished: () => Change | Fault | undefined;
  /** Finishes it; `overwrite` also where somebody wrote since. */
  readonly finish: (overwrite?: boolean) => Settled | Fault | undefined;
  /** Takes the last change back; `leave` leaves files alone in which somebody wrote since. */
  readonly undo: (leave?: boolean) => Settled | Fault | undefined;
  /** @throws Error of the file system when the folder cannot be read */
  readonly read: () => ContentTexts;
  /** @throws what `changeFiles` throws; nothing is lost, and `finish` may have to follow */
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
    unfinished: () => unfinishedChange(folder),
    finish: (overwrite) => finishChange(folder, overwrite, disk),
    undo: (leave) => undoChange(folder, leave, disk),
    read: () => readFiles(folder, root),
    change: (change) => changeFiles(folder, change, disk),
  };
}
