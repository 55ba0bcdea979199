import { join, relative } from 'node:path';
import { parseLock } from '#domain/catalog/lock.ts';
import type { LockRows } from '#domain/catalog/lock.ts';
import type { Content } from '#reader/content.ts';
import { baseRef, mergeBase } from './refs.ts';
import { fileAt, textsAt } from './git.ts';
import { MOVED } from '../content-folder.ts';
import { internalDomains } from '../internal-domains.ts';
import { lockPath } from '../generated-file.ts';
import type { Reading } from '../read-content.ts';
import { readTexts } from '#reader/read-texts.ts';

/** The commit that entries are compared with. */
export type Base = {
  /** What was asked for, or found: `origin/main`. */
  readonly ref: string;
  /** Its full hash: where the ref and what is checked out went apart. */
  readonly commit: string;
};

/** Earlier states of a content folder. */
export type History = {
  /** @throws GitFault when there is no such commit */
  readonly base: (ref: string | undefined) => Base;
  /** @throws GitFault when the commit cannot be read */
  readonly contentAt: (commit: string) => Content;
  /** The scores that the lock file of a commit holds; none without a file that can be read. */
  readonly scoresAt: (commit: string) => LockRows;
};

/**
 * What git knows of a content folder.
 * @param folder the content folder, absolute
 * @param reading by which day, and with which names, earlier states are read
 */
export function history(folder: string, { today, root = process.cwd() }: Reading): History {
  return {
    base: (ref = baseRef(folder)) => ({ ref, commit: mergeBase(folder, ref) }),
    contentAt: (commit) => {
      const path = join(folder, MOVED);
      const text = fileAt(path, commit);
      const moved = text === undefined ? undefined : { file: relative(root, path), text };
      return readTexts(textsAt(folder, commit, root), today, moved, internalDomains());
    },
    scoresAt: (commit) => {
      const text = fileAt(lockPath(folder), commit);
      const read = text === undefined ? undefined : parseLock(text);
      return read && 'rows' in read ? read.rows : new Map();
    },
  };
}
