import { join, relative } from 'node:path';
import { changeFiles, ChangedMeanwhile, StepFailed } from './atomic-change.ts';
import type { Change } from './change-journal.ts';
import { pathOf } from './change-folder.ts';
import { realDisk } from './disk.ts';
import { undoChange } from './settle-change.ts';

/** A new entry: its id and its whole text. */
export type NewEntry = { readonly id: string; readonly text: string };

/** What stopped a creation: which file, and the code of the file system. */
export class CannotCreate extends Error {
  readonly file: string;
  readonly code: string;

  constructor(file: string, error: unknown) {
    const { code, message } = error as NodeJS.ErrnoException;
    super(message);
    this.file = file;
    this.code = code ?? message;
  }
}

/** The change that creates entries. */
function toChange(command: Change['command'], entries: readonly NewEntry[]): Change {
  const steps = entries.map(({ id, text }) => ({ at: { entry: id }, was: null, text }));
  return { command, steps };
}

/** An id that stands twice: the second one would find its name taken. */
function twice(entries: readonly NewEntry[]): string | undefined {
  const ids = entries.map(({ id }) => id);
  return ids.find((id, index) => ids.indexOf(id) !== index);
}

/**
 * Creates entries, all or none. Each is written as a whole beside its place and then given its
 * name, so that nobody ever reads half of one, and no file that has the name is touched.
 * @param folder the content folder, absolute
 * @param command what asked for them: `new <id>` or `import`
 * @param entries the new ones
 * @param root the folder that names in errors are relative to
 * @param disk what is done to the disk; tests hand in one that fails
 * @returns the files as a contributor names them
 * @throws CannotCreate when a name is taken or the disk refuses; then none of them is there
 */
export function createEntries(
  folder: string,
  command: string,
  entries: readonly NewEntry[],
  root = process.cwd(),
  disk = realDisk,
): string[] {
  const nameOf = (id: string) => relative(root, pathOf(folder, { entry: id }));
  const same = twice(entries);
  if (same !== undefined)
    throw new CannotCreate(nameOf(same), Object.assign(new Error(), { code: 'EEXIST' }));
  try {
    changeFiles(folder, toChange(command, entries), disk);
  } catch (error) {
    if (error instanceof ChangedMeanwhile) {
      const taken = error.places.flatMap((at) => ('entry' in at ? nameOf(at.entry) : []));
      throw new CannotCreate(taken[0] ?? '', Object.assign(new Error(), { code: 'EEXIST' }));
    }
    // Only where it was begun: else this would take an earlier change back.
    if (!(error instanceof StepFailed))
      throw new CannotCreate(relative(root, join(folder, 'agents')), error);
    undoChange(folder, true);
    throw new CannotCreate('entry' in error.at ? nameOf(error.at.entry) : '', error.cause);
  }
  return entries.map(({ id }) => nameOf(id));
}
