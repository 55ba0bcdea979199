import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What a change does to the disk, one call a step. Tests stop it at each of them. */
export type Disk = {
  /** Makes a file, and leaves it to no memory: it is on the disk afterwards. */
  readonly write: (path: string, text: string) => void;
  /** Gives a file the place of another one, which goes. */
  readonly rename: (from: string, to: string) => void;
  /** Gives a file a name that nobody has. */
  readonly place: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
};

/** What is written beside a file begins with a dot: no reader looks at it. */
export const BESIDE = '.unfinished.tmp';

/** File systems without links, such as those of memory cards, say so in one of these ways. */
const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

/**
 * Gives a finished file a name that nobody has. A file that has the name is never touched.
 * @param from the file as it is called
 * @param to the new name
 * @param link gives a file a second name; tests hand in one of a disk that cannot
 * @throws Error of the file system, EEXIST when the name is taken
 */
export function placeFile(from: string, to: string, link = linkSync): void {
  try {
    link(from, to);
  } catch (error) {
    if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
  rmSync(from);
}

/** The real one. */
export const realDisk: Disk = {
  write: (path, text) => {
    // A link in the way is removed, never followed.
    rmSync(path, { force: true });
    const file = openSync(path, 'wx');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: renameSync,
  place: (from, to) => placeFile(from, to),
  remove: (path) => rmSync(path, { force: true }),
};

/** Writes a text beside a file and does something with it; where that fails, nothing is left. */
function withBeside(path: string, text: string, disk: Disk, use: (beside: string) => void): void {
  const beside = join(dirname(path), BESIDE);
  try {
    disk.write(beside, text);
    use(beside);
  } catch (error) {
    try {
      disk.remove(beside);
    } catch {
      // The next command removes it.
    }
    throw error;
  }
}

/** Replaces a file as a whole: whoever reads meanwhile sees the old text or the new one. */
export function replaceFile(path: string, text: string, disk: Disk): void {
  withBeside(path, text, disk, (beside) => disk.rename(beside, path));
}

/** Makes a file as a whole. @throws Error of the file system, EEXIST when the name is taken */
export function makeFile(path: string, text: string, disk: Disk): void {
  withBeside(path, text, disk, (beside) => disk.place(beside, path));
}
