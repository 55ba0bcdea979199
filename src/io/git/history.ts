import { join, relative } from 'node:path';
import type { Content } from '#reader/content.ts';
import { baseRef, mergeBase } from './refs.ts';
import { fileAt, textsAt } from './git.ts';
import { MOVED } from '../content-folder.ts';
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
      return readTexts(textsAt(folder, commit, root), today, moved);
    },
  };
}
