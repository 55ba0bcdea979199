import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MOVED } from './content-folder.ts';
import { UNFINISHED, unfinishedChange } from './change-journal.ts';
import type { Change, Place } from './change-journal.ts';

/** What a change does to the disk, one call a step. Tests stop it at each of them. */
export type Disk = {
  readonly write: (path: string, text: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
};

/** The real one. */
export const realDisk: Disk = {
  write: (path, text) => {
    // A link in the way is removed, never followed.
    rmSync(path, { force: true });
    writeFileSync(path, text, { flag: 'wx' });
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
};

/**
 * The path of a file that a change touches.
 * @param folder the content folder, absolute
 * @param place which file
 */
export function pathOf(folder: string, place: Place): string {
  if ('entry' in place) return join(folder, 'agents', `${place.entry}.md`);
  return place.file === 'moved' ? join(folder, MOVED) : join(dirname(folder), 'scores.lock.json');
}

/** Replaces a file as a whole. What is written beside it begins with a dot: no reader looks at it. */
function replace(path: string, text: string, disk: Disk): void {
  const beside = join(dirname(path), '.unfinished.tmp');
  disk.write(beside, text);
  disk.rename(beside, path);
}

/** Carries out what is written down. It may be done twice: each step sets a file, whatever it was. */
function carryOut(folder: string, { steps }: Change, disk: Disk): void {
  for (const { at, text } of steps) {
    const path = pathOf(folder, at);
    if (text === null) disk.remove(path);
    else replace(path, text, disk);
  }
  disk.remove(join(folder, UNFINISHED));
}

/**
 * Changes several files as one. All of the change is written down beside them first; from the
 * moment on which that has its name, the change will happen, if need be by `finishChange`. Before
 * that moment, nothing has happened.
 * @param folder the content folder, absolute
 * @param change what to do
 * @param disk what it does to the disk
 * @throws Error of the file system; when it comes late, `finishChange` has to follow
 */
export function changeFiles(folder: string, change: Change, disk = realDisk): void {
  replace(join(folder, UNFINISHED), `${JSON.stringify(change)}\n`, disk);
  carryOut(folder, change, disk);
}

/**
 * Finishes a change that was stopped half-way, if there is one.
 * @param folder the content folder, absolute
 * @param disk what it does to the disk
 * @returns the change; in `fault` why it cannot be finished; undefined when there is none
 */
export function finishChange(
  folder: string,
  disk = realDisk,
): Change | { readonly fault: string } | undefined {
  // What is written beside a file before its name is given is of no use to anybody.
  for (const each of [folder, join(folder, 'agents'), dirname(folder)]) {
    const beside = join(each, '.unfinished.tmp');
    if (existsSync(beside)) disk.remove(beside);
  }
  const change = unfinishedChange(folder);
  if (change && !('fault' in change)) carryOut(folder, change, disk);
  return change;
}
