import { sep } from 'node:path';

/**
 * True when a folder is another one, or lies below it.
 * @param folder absolute, without `.` and `..`
 * @param other the same
 */
export function isWithin(folder: string, other: string): boolean {
  return folder === other || folder.startsWith(other.endsWith(sep) ? other : `${other}${sep}`);
}
