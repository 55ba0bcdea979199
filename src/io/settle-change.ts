import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { carryOut, endChange, stateOf } from './atomic-change.ts';
import { changeFolder, KEPT, LAST, pathOf, textAt } from './change-folder.ts';
import { readChange, UNFINISHED, unfinishedChange } from './change-journal.ts';
import type { Change, Fault, JournalStep } from './change-journal.ts';
import type { ChangePlace } from './change-folder.ts';
import { makeFile, realDisk } from './disk.ts';
import type { Disk } from './disk.ts';

/** What became of a change that was to be finished or taken back. */
export type Settled = {
  readonly command: string;
  /** Files in which somebody wrote since. They stand as they are, unless they are kept elsewhere. */
  readonly changed: readonly ChangePlace[];
  /** False when such files were a reason to do nothing. */
  readonly done: boolean;
  /** Where the text of such files is kept, from the content folder. */
  readonly kept: readonly string[];
};

/** Keeps a text of a file under a name that nobody has. @returns the name, from the folder */
function keepText(folder: string, at: ChangePlace, text: string, disk: Disk): string {
  const path = pathOf(folder, at);
  const kept = join(changeFolder(folder), KEPT);
  mkdirSync(kept, { recursive: true });
  for (let number = 1; ; number += 1) {
    const name = `${number}-${basename(path)}`;
    if (textAt(join(kept, name)) !== null) continue;
    makeFile(join(kept, name), text, disk);
    return join(basename(changeFolder(folder)), KEPT, name);
  }
}

/** Steps that lead from what stands there now, whatever it is. */
function fromNow(folder: string, steps: readonly JournalStep[]): JournalStep[] {
  return steps.map((step) => ({ ...step, was: textAt(pathOf(folder, step.at)) ?? null }));
}

/**
 * Finishes a change that was stopped half-way, if there is one.
 * @param folder the content folder, absolute
 * @param overwrite true to go on where somebody wrote since: what they wrote is kept elsewhere
 * @param disk what it does to the disk
 * @returns what became of it; in `fault` why it cannot be finished; undefined when there is none
 */
export function finishChange(
  folder: string,
  overwrite = false,
  disk = realDisk,
): Settled | Fault | undefined {
  const change = unfinishedChange(folder);
  if (!change || 'fault' in change) return change;
  const { command, steps } = change;
  const strays = steps.filter((step) => stateOf(folder, step) === 'other');
  const changed = strays.map(({ at }) => at);
  if (strays.length > 0 && !overwrite) return { command, changed, done: false, kept: [] };
  const kept = changed.flatMap((at) => {
    const text = textAt(pathOf(folder, at));
    return typeof text === 'string' ? [keepText(folder, at, text, disk)] : [];
  });
  carryOut(folder, overwrite ? fromNow(folder, steps) : steps, disk);
  endChange(folder, disk);
  return { command, changed, done: true, kept };
}

/** The steps that take a change back: the last one first, so that nothing is gone in between. */
function reversed(steps: readonly JournalStep[]): JournalStep[] {
  return steps.toReversed().map(({ at, was, text }) => ({ at, was: text, text: was }));
}

/** The change to be taken back: the one that was stopped half-way, or the last one. */
function lastChange(folder: string): Change | Fault | undefined {
  return unfinishedChange(folder) ?? readChange(join(changeFolder(folder), LAST));
}

/**
 * Takes the last change back, whether it was finished or stopped half-way. What stood in a file that
 * is left alone is kept elsewhere.
 * @param folder the content folder, absolute
 * @param leave true to leave files alone in which somebody wrote since
 * @param disk what it does to the disk
 * @returns what became of it; in `fault` why it cannot be; undefined when there is nothing
 */
export function undoChange(
  folder: string,
  leave = false,
  disk = realDisk,
): Settled | Fault | undefined {
  const change = lastChange(folder);
  if (!change || 'fault' in change) return change;
  const { command } = change;
  const back = reversed(change.steps);
  const isStray = (step: JournalStep) => stateOf(folder, step) === 'other';
  const changed = back.filter(isStray).map(({ at }) => at);
  if (changed.length > 0 && !leave) return { command, changed, done: false, kept: [] };
  // What stood where somebody wrote since is nowhere else: on another branch, another text stands.
  const kept = back
    .filter(isStray)
    .flatMap(({ at, text }) => (text === null ? [] : [keepText(folder, at, text, disk)]));
  const [last, unfinished] = [join(changeFolder(folder), LAST), join(folder, UNFINISHED)];
  // From here on it is a change that was stopped half-way, to whoever comes after a stop.
  if (textAt(unfinished) === null) disk.rename(last, unfinished);
  carryOut(
    folder,
    back.filter((step) => !isStray(step)),
    disk,
  );
  disk.remove(unfinished);
  return { command, changed, done: true, kept };
}
