import { visible } from '#domain/visible.ts';
import { EnvironmentFault } from './environment.ts';

/** What the system says no with, in words, and what helps. Anything else is a fault of the program. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room, and do it again',
  EDQUOT: 'no more of the disk may be used. Make room, and do it again',
  EFBIG: 'the file would be larger than it may be',
  EROFS: 'nothing may be written on this file system. Use another folder',
  EACCES: 'the user that runs this may not do that. Change the rights, or use another folder',
  EPERM: 'the user that runs this may not do that. Change the rights, or use another folder',
  ENOTDIR: 'a file stands where a folder is meant',
  EISDIR: 'a folder stands where a file is meant',
  ENAMETOOLONG: 'the name is longer than this file system takes',
  ELOOP: 'links lead in a circle there',
  EXDEV: 'it would have to move to another file system. Use a folder on the same one',
  EMFILE: 'too many files are open at once. Raise the limit (ulimit -n), and do it again',
  ENFILE: 'too many files are open at once. End other programs, and do it again',
  EBUSY: 'another program uses it. End that, and do it again',
  EIO: 'the disk fails',
};

/** How far an error is followed through what brought it about. */
const DEPTH = 5;

/** The error of the system in another one, which may wrap it. */
function systemErrorIn(error: unknown, depth = DEPTH): NodeJS.ErrnoException | undefined {
  if (!(error instanceof Error) || depth === 0) return undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code !== undefined && syscall !== undefined && Object.hasOwn(REASONS, code)) return error;
  const inner = [
    error.cause,
    ...(error instanceof AggregateError ? (error.errors as unknown[]) : []),
  ];
  for (const one of inner) {
    const found = systemErrorIn(one, depth - 1);
    if (found) return found;
  }
  return undefined;
}

/**
 * What the system does not let a command do, in words: a full disk, a folder without rights.
 * @param error anything that was thrown
 * @returns undefined where the system has no part in it
 */
export function systemFault(error: unknown): EnvironmentFault | undefined {
  if (error instanceof EnvironmentFault) return error;
  const found = systemErrorIn(error);
  if (!found) return undefined;
  const { code = '', path, syscall = '' } = found;
  const what = path === undefined ? 'a file' : visible(path);
  const done = /^(?:open|read|scandir|stat|lstat|access|readlink|realpath)$/.test(syscall)
    ? 'cannot be opened or read'
    : 'cannot be written';
  return new EnvironmentFault(`${what} ${done} (${code}): ${REASONS[code]}.`);
}
