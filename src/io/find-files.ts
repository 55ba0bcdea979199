import { lstatSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { MAX_BYTES } from '#domain/entry/limits.ts';
import type { Finding } from '#domain/finding.ts';
import type { MovedText } from '#reader/retired-ids.ts';
import { unfinishedFinding } from './change-journal.ts';
import { collectEntries } from './collect-entries.ts';
import type { FoundFile } from './collect-entries.ts';
import { MOVED, needContent } from './content-folder.ts';
import { internalDomains } from './internal-domains.ts';
import { pastIds } from './git/past-ids.ts';

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

/** A content folder before any entry in it is opened. */
export type FoundContent = {
  readonly found: readonly FoundFile[];
  readonly moved: MovedText | undefined;
  /** Every id that ever had an entry; undefined where git tells nothing. Asked once, when needed. */
  readonly pastIds: () => ReadonlySet<string> | undefined;
  /** Number of files that are an entry, or stand in the place of one. */
  readonly files: number;
  /** What is wrong with files that cannot be read at all. */
  readonly findings: Finding[];
  /** Of a private network, which the readers of the catalog know. */
  readonly domains: readonly string[];
};

/**
 * What stands in a content folder.
 * @param folder the content folder; entries stand in its `agents/`
 * @param root the folder that names in findings are relative to
 * @throws EnvironmentFault when the folder cannot be read
 */
export function findFiles(folder: string, root: string): FoundContent {
  needContent(folder);
  const { found, findings } = collectEntries(join(folder, 'agents'), root);
  const moved = readMovedFile(folder, root);
  const broken = moved && 'finding' in moved ? [moved.finding] : [];
  const stopped = unfinishedFinding(folder, root);
  const past = onceFor(() => pastIds(folder));
  return {
    found,
    moved: moved && 'text' in moved ? { ...moved, past: past() } : undefined,
    pastIds: past,
    domains: internalDomains(),
    files: found.length + findings.length,
    findings: [...findings, ...broken, ...(stopped ? [stopped] : [])],
  };
}
