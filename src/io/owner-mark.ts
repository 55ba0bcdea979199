import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { placeFile } from './disk.ts';

/**
 * When a process was started, in a form that is good for comparing only: a number of a process is
 * given to another one after its end.
 * @param pid its number
 * @returns undefined where the system does not tell
 */
export function startOf(pid: number): string | undefined {
  try {
    // The second field is a name in brackets, which may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[19];
  } catch {
    return undefined;
  }
}

/**
 * True for a process of this machine that is there, and is the one that was meant.
 * @param pid its number
 * @param start when it was started, as `startOf` told it at that time
 */
function isAlive(pid: number, start: string | undefined): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else is there, too.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return start === undefined || now === undefined || start === now;
}

/** Who is changing a content folder. */
export type Owner = {
  readonly pid: number;
  readonly host: string;
  readonly start: string | undefined;
  readonly command: string;
  readonly token: string;
};

/** Milliseconds after which whoever began to clear a place away is no more. */
const CLEARING = 5_000;

/**
 * The owner that a mark tells of.
 * @param path the mark, absolute
 * @returns undefined when there is none, or nobody can read it
 */
export function readOwner(path: string): Owner | undefined {
  try {
    const owner = JSON.parse(readFileSync(path, 'utf8')) as Partial<Owner> | null;
    return typeof owner?.pid === 'number' && typeof owner.host === 'string'
      ? (owner as Owner)
      : undefined;
  } catch {
    return undefined;
  }
}

/** True for an owner that is at work, as far as this machine can tell. */
export function isAtWork({ pid, host, start }: Owner): boolean {
  return host !== hostname() || isAlive(pid, start);
}

/**
 * Removes the mark of an owner that is no more. Only one command may do so at a time, else one of
 * them would remove the mark of the other.
 * @param path the mark, absolute
 */
export function clearAway(path: string): void {
  const clearing = `${path}.clearing`;
  try {
    writeFileSync(clearing, '', { flag: 'wx' });
  } catch {
    const since = statSync(clearing, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (Date.now() - since > CLEARING) rmSync(clearing, { force: true });
    return;
  }
  const owner = readOwner(path);
  if (!owner || !isAtWork(owner)) rmSync(path, { force: true });
  rmSync(clearing, { force: true });
}

/**
 * Puts a mark up.
 * @param path the mark, absolute
 * @param owner what it is to tell
 * @returns false when somebody else's is there
 * @throws Error of the file system
 */
export function claim(path: string, owner: Owner): boolean {
  const own = `${path}.${owner.token}`;
  try {
    // As a whole: nobody reads half of a mark.
    writeFileSync(own, JSON.stringify(owner), { flag: 'wx' });
    placeFile(own, path, linkSync);
    return true;
  } catch (error) {
    rmSync(own, { force: true });
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}
