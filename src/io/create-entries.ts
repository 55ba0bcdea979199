import { randomUUID } from 'node:crypto';
import { copyFileSync, constants, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

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

/** File systems without links, such as those of memory cards, say so in one of these ways. */
const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

/** Gives a finished file its name. A file that has the name is never touched. */
function place(from: string, to: string, link: typeof linkSync): void {
  try {
    link(from, to);
  } catch (error) {
    if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/**
 * Creates entries, all or none. Each is written as a whole beside the folder and then given its
 * name, so that nobody ever reads half of one.
 * @param folder the content folder, absolute
 * @param entries the new ones
 * @param root the folder that names in errors are relative to
 * @param link gives a file a second name; tests hand in one of a disk that cannot
 * @returns the files as a contributor names them
 * @throws CannotCreate when a name is taken or the disk refuses; then none of them is there
 */
export function createEntries(
  folder: string,
  entries: readonly NewEntry[],
  root = process.cwd(),
  link = linkSync,
): string[] {
  const beside = join(folder, `.new-${randomUUID()}`);
  const made: string[] = [];
  let path = join(folder, 'agents');
  try {
    mkdirSync(beside);
    for (const { id, text } of entries) {
      path = join(folder, 'agents', `${id}.md`);
      writeFileSync(join(beside, `${id}.md`), text, { flag: 'wx' });
    }
    for (const { id } of entries) {
      path = join(folder, 'agents', `${id}.md`);
      place(join(beside, `${id}.md`), path, link);
      made.push(path);
    }
  } catch (error) {
    for (const each of made) rmSync(each);
    throw new CannotCreate(relative(root, path), error);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return made.map((each) => relative(root, each));
}
