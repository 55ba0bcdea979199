import { readFileSync } from 'node:fs';

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
export function isAlive(pid: number, start: string | undefined): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else is there, too.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return start === undefined || now === undefined || start === now;
}
