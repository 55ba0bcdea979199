import { join } from 'node:path';
import { changeFolder, LAST, pathOf, textAt } from './change-folder.ts';
import { UNFINISHED } from './change-journal.ts';
import type { Change, JournalStep } from './change-journal.ts';
import type { ChangePlace } from './change-folder.ts';
import { makeFile, realDisk, replaceFile } from './disk.ts';
import type { Disk } from './disk.ts';

/** Files are not as a change found them: somebody wrote in between. Nothing of that was touched. */
export class ChangedMeanwhile extends Error {
  readonly places: readonly ChangePlace[];

  constructor(places: readonly ChangePlace[]) {
    super('files were changed meanwhile');
    this.places = places;
  }
}

/** The disk refused a step of a change that was begun; what it said is the cause. */
export class StepFailed extends Error {
  readonly at: ChangePlace;

  constructor(at: ChangePlace, cause: unknown) {
    super('a step of a change failed', { cause });
    this.at = at;
  }
}

/** How a file stands to a step of a change: as it was found, as it is to be, or as neither. */
export function stateOf(
  folder: string,
  { at, was, text }: JournalStep,
): 'before' | 'after' | 'other' {
  const now = textAt(pathOf(folder, at));
  return now === text ? 'after' : now === was ? 'before' : 'other';
}

/** Does one step, unless it is done. @throws ChangedMeanwhile when somebody wrote in between */
function carryOutStep(folder: string, step: JournalStep, disk: Disk): void {
  const { at, was, text } = step;
  const state = stateOf(folder, step);
  if (state === 'after') return;
  if (state === 'other') throw new ChangedMeanwhile([at]);
  const path = pathOf(folder, at);
  if (text === null) disk.remove(path);
  else if (was === null) makeFile(path, text, disk);
  else replaceFile(path, text, disk);
}

/**
 * Does what is written down. It may be done twice: a step that is done is left alone.
 * @param folder the content folder, absolute
 * @param steps in their order
 * @param disk what it does to the disk
 * @throws ChangedMeanwhile when somebody wrote in between, StepFailed when the disk refuses
 */
export function carryOut(folder: string, steps: readonly JournalStep[], disk: Disk): void {
  for (const step of steps)
    try {
      carryOutStep(folder, step, disk);
    } catch (error) {
      throw error instanceof ChangedMeanwhile ? error : new StepFailed(step.at, error);
    }
}

/**
 * Ends a change: what was written down of it becomes what it can be taken back by.
 * @param folder the content folder, absolute
 * @param disk what it does to the disk
 */
export function endChange(folder: string, disk: Disk): void {
  disk.rename(join(folder, UNFINISHED), join(changeFolder(folder), LAST));
}

/**
 * Changes several files as one. All of the change is written down beside them first; from the
 * moment on which that has its name, the change can be finished, or taken back. Before that moment,
 * nothing has happened.
 * @param folder the content folder, absolute
 * @param change what to do
 * @param disk what it does to the disk
 * @throws ChangedMeanwhile when a file is not as it was found: then nothing was done; StepFailed
 * when it was begun, so that `finishChange` or `undoChange` has to follow; else Error of the disk
 */
export function changeFiles(folder: string, change: Change, disk = realDisk): void {
  const strays = change.steps
    .map(({ at, was }) => ({ at, was, now: textAt(pathOf(folder, at)) }))
    .filter(({ was, now }) => now !== was);
  if (strays.length > 0) throw new ChangedMeanwhile(strays.map(({ at }) => at));
  changeFolder(folder);
  replaceFile(join(folder, UNFINISHED), `${JSON.stringify(change)}\n`, disk);
  carryOut(folder, change.steps, disk);
  endChange(folder, disk);
}
