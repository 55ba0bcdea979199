import { lstatSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Finding } from '#domain/finding.ts';
import { isId } from '#domain/ids.ts';
import type { ChangePlace } from './change-folder.ts';

/** Where a change of several files is written down before any of them is touched. */
export const UNFINISHED = '.unfinished.json';

/**
 * One file of a change: the text that was found, and the text that it gets; null where there is no
 * file. Both are kept, so that a change can be finished and taken back, and neither touches what
 * somebody wrote in between.
 */
export type JournalStep = {
  readonly at: ChangePlace;
  readonly was: string | null;
  readonly text: string | null;
};

/** A change of several files that holds as a whole or not at all. */
export type Change = {
  /** What was asked for, without its options: `rename old new`. */
  readonly command: string;
  readonly steps: readonly JournalStep[];
};

/** A file that stands in the place of a change and is none. */
export type Fault = { readonly fault: string };

const isText = (value: unknown) => typeof value === 'string' || value === null;

function isStep(value: unknown): value is JournalStep {
  const { at, was, text } = (value ?? {}) as { at?: unknown; was?: unknown; text?: unknown };
  const { entry, file } = (at ?? {}) as { entry?: unknown; file?: unknown };
  const named = typeof entry === 'string' ? isId(entry) : file === 'moved' || file === 'lock';
  return named && isText(was) && isText(text);
}

/** A command as it is written down: nothing that a shell would take for more than words. */
const COMMAND = /^(?:(?:rename|withdraw|new)(?: [a-z0-9-]+)+|advisories|import)$/;

/** Reads a change that was written down. @returns undefined when the text is no such thing */
function parseChange(text: string): Change | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { command, steps } = (value ?? {}) as { command?: unknown; steps?: unknown };
  if (typeof command !== 'string' || !COMMAND.test(command)) return undefined;
  return Array.isArray(steps) && steps.every(isStep) ? { command, steps } : undefined;
}

/**
 * A change as it was written down.
 * @param path the file, absolute
 * @returns undefined when there is none; in `fault` why what stands there is none
 */
export function readChange(path: string): Change | Fault | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  const change = stat.isFile() ? parseChange(readFileSync(path, 'utf8')) : undefined;
  return change ?? { fault: 'is not a change that a command wrote down: look at it and remove it' };
}

/**
 * The change that was begun in a content folder and not finished.
 * @param folder the content folder, absolute
 * @returns undefined when there is none; in `fault` why what stands there cannot be finished
 */
export function unfinishedChange(folder: string): Change | Fault | undefined {
  return readChange(join(folder, UNFINISHED));
}

/** What a person can do about a change that was stopped half-way. */
export const WAYS_OUT =
  'To finish it: npm run catalog -- resume. To take it back: npm run catalog -- undo';

/**
 * What a reader has to know of a change that was stopped half-way: files may be old or new.
 * @param folder the content folder, absolute
 * @param root the folder that names in findings are relative to
 */
export function unfinishedFinding(folder: string, root: string): Finding | undefined {
  const change = unfinishedChange(folder);
  if (!change) return undefined;
  const file = relative(root, join(folder, UNFINISHED));
  const target = { in: 'file', offset: 0, length: 1 } as const;
  const finding = { rule: 'unfinished', severity: 'error', file, target } as const;
  if ('fault' in change) return { ...finding, message: `the file ${change.fault}` };
  return {
    ...finding,
    message: `\`${change.command}\` was stopped half-way, so some files are old and some are new`,
    hint: WAYS_OUT,
  };
}
