import { join, relative } from 'node:path';
import type { Finding } from '#domain/finding.ts';
import { collectEntries } from './collect-entries.ts';
import type { Content } from '#reader/content.ts';
import { needContent } from './need-content.ts';
import { pastIds } from './git/past-ids.ts';
import type { MovedText } from '#reader/retired-ids.ts';
import { readInThreads } from './read-in-threads.ts';
import { assemble, readTexts } from '#reader/read-texts.ts';
import type { EntryText } from '#reader/read-texts.ts';
import { unfinishedFinding } from './change-journal.ts';
import { lstatSync, readFileSync } from 'node:fs';
import { MAX_BYTES } from '#domain/entry/limits.ts';
import { MOVED } from './content-folder.ts';

/**
 * The file of retired ids of a content folder.
 * @param folder the content folder, absolute
 * @param root the folder that names in findings are relative to
 * @returns undefined when there is none; a finding when it is no file that can be read
 */
function readMovedFile(
  folder: string,
  root: string,
): MovedText | { readonly finding: Finding } | undefined {
  const path = join(folder, MOVED);
  const file = relative(root, path);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (stat.isFile() && stat.size <= MAX_BYTES) return { file, text: readFileSync(path, 'utf8') };
  const message = stat.isFile()
    ? `the file has ${stat.size} bytes, more than ${MAX_BYTES}`
    : 'the file is not a regular file';
  const target = { in: 'file', offset: 0, length: 1 } as const;
  return { finding: { rule: 'file', severity: 'error', file, target, message } };
}

/** Does something when it is first asked for, and keeps the answer. */
function onceFor<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A content folder before anything in it is understood. */
export type ContentTexts = {
  readonly texts: EntryText[];
  readonly moved: MovedText | undefined;
  /** Every id that ever had an entry; undefined where git tells nothing. Asked once, when needed. */
  readonly pastIds: () => ReadonlySet<string> | undefined;
  /** Number of files that are an entry, or stand in the place of one. */
  readonly files: number;
  /** What is wrong with files that cannot be read at all. */
  readonly findings: Finding[];
};

/**
 * The texts of a content folder.
 * @param folder the content folder; entries stand in its `agents/`
 * @param root the folder that names in findings are relative to
 * @throws EnvironmentFault when the folder, or a file in it, cannot be read
 */
export function readFiles(folder: string, root: string): ContentTexts {
  needContent(folder);
  const { texts, findings } = collectEntries(join(folder, 'agents'), root);
  const found = readMovedFile(folder, root);
  const broken = found && 'finding' in found ? [found.finding] : [];
  const stopped = unfinishedFinding(folder, root);
  const past = onceFor(() => pastIds(folder));
  return {
    texts,
    moved: found && 'text' in found ? { ...found, past: past() } : undefined,
    pastIds: past,
    files: new Set([...texts, ...findings].map(({ file }) => file)).size,
    findings: [...findings, ...broken, ...(stopped ? [stopped] : [])],
  };
}

/** Where and when entries are read. */
export type Reading = {
  /** The calendar date of the reading, which rules about freshness go by. */
  readonly today: string;
  /** The folder that names in findings are relative to; the working folder unless given. */
  readonly root?: string;
};

/**
 * Reads every entry of a content folder, in the order of their ids.
 * @param folder the content folder; entries stand in its `agents/`
 * @param reading where and when
 * @throws Error of the file system when the folder cannot be read
 */
export function readContent(folder: string, { today, root = process.cwd() }: Reading): Content {
  const { texts, moved, files, findings } = readFiles(folder, root);
  const content = readTexts(texts, today, moved);
  return { ...content, findings: [...findings, ...content.findings], files };
}

/**
 * The same for a catalog of any size: several threads read a large one.
 * @param folder the content folder
 * @param reading where and when
 * @param onProgress is told now and then how many entries of how many have been taken up
 * @returns rejects with the error of the file system when the folder cannot be read
 */
export async function readContentInThreads(
  folder: string,
  { today, root = process.cwd() }: Reading,
  onProgress?: (taken: number, total: number) => void,
): Promise<Content> {
  const { texts, moved, files, findings } = readFiles(folder, root);
  const tell = onProgress && ((taken: number) => onProgress(taken, texts.length));
  const content = assemble(texts, await readInThreads(texts, today, tell), today, moved);
  return { ...content, findings: [...findings, ...content.findings], files };
}
