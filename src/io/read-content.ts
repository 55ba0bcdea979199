import type { EntryHead } from '#domain/entry/entry.ts';
import type { Finding } from '#domain/finding.ts';
import type { Content } from '#reader/content.ts';
import { assemble, readTexts } from '#reader/read-texts.ts';
import type { EntryFile, EntryText } from '#reader/read-texts.ts';
import { openEntry } from './collect-entries.ts';
import { findFiles } from './find-files.ts';
import type { FoundContent } from './find-files.ts';
import { readHeads, readInThreads } from './read-in-threads.ts';
import type { ReadFile } from './read-share.ts';

/** A content folder before anything in it is understood. */
export type ContentTexts = Omit<FoundContent, 'found'> & { readonly texts: EntryText[] };

/**
 * The texts of a content folder.
 * @param folder the content folder; entries stand in its `agents/`
 * @param root the folder that names in findings are relative to
 * @throws EnvironmentFault when the folder, or a file in it, cannot be read
 */
export function readFiles(folder: string, root: string): ContentTexts {
  const { found, ...rest } = findFiles(folder, root);
  const opened = found.map((one) => ({ ...one, ...openEntry(one) }));
  const texts = opened.map(({ id, file, text }) => ({ id, file, text }));
  const findings = [...opened.flatMap((one) => one.findings), ...rest.findings];
  return { ...rest, texts, findings };
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
  const { texts, moved, domains, files, findings } = readFiles(folder, root);
  const content = readTexts(texts, today, moved, domains);
  return { ...content, findings: [...findings, ...content.findings], files };
}

/** What is told of the reading while it goes on: how many entries of how many have been taken up. */
type Tell = (taken: number, total: number) => void;

/**
 * Puts together what was read of a folder.
 * @param there what stands in it
 * @param reads what became of each file, in their order
 * @param today the calendar date of the reading
 * @param isShown the findings that a report will show; all, unless given
 */
export function readFoundBy<One extends EntryHead>(
  { found, moved, domains, files, findings }: FoundContent,
  reads: readonly ReadFile<One>[],
  today: string,
  isShown?: (finding: Finding) => boolean,
): Content<One> {
  const digested = found.map(({ id, file }, at) => ({ id, file, digest: reads[at]?.digest ?? '' }));
  const paths = new Map(found.map(({ id, path }) => [id, path]));
  const textOf = ({ id, file }: EntryFile) =>
    openEntry({ id, file, path: paths.get(id) ?? '' }).text;
  const content = assemble(digested, reads, { today, textOf, domains, isShown }, moved);
  return { ...content, findings: [...findings, ...content.findings], files };
}

/**
 * The same for a catalog of any size: several threads read a large one.
 * @param folder the content folder
 * @param reading where and when
 * @param onProgress is told now and then
 * @returns rejects with the error of the file system when the folder cannot be read
 */
export async function readContentInThreads(
  folder: string,
  { today, root = process.cwd() }: Reading,
  onProgress?: Tell,
): Promise<Content> {
  const there = findFiles(folder, root);
  return readFoundBy(there, await readInThreads({ files: there.found, today, onProgress }), today);
}

/**
 * What is wrong in a catalog of any size. Of the entries, only heads are kept, and what an earlier
 * reading of the same bytes gave is taken from its record.
 * @param folder the content folder
 * @param reading where and when
 * @param records the folder of the records
 * @param onProgress is told now and then
 * @returns rejects with the error of the file system when the folder cannot be read
 */
export async function readHeadsInThreads(
  folder: string,
  { today, root = process.cwd() }: Reading,
  records: string,
  onProgress?: Tell,
): Promise<Content<EntryHead>> {
  const there = findFiles(folder, root);
  return readFoundBy(
    there,
    await readHeads({ files: there.found, today, records, onProgress }),
    today,
  );
}
