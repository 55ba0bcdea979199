import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { sync as writeFileAtomicSync } from 'write-file-atomic';
import { readKept } from '#io/kept-json.ts';
import { buildWords } from '#ui/search/build-index.ts';
import type { WordsIndex } from '#ui/search/build-index.ts';
import type { Passage } from '#ui/search/passages.ts';
import { isAsWritten } from './build/output.ts';
import type { OutputFolders, WrittenFile } from './build/output.ts';
import type { Write } from './build/print-routes.ts';

/** The words of an index as they were written: from what, and into which files. */
type KeptWords = Pick<WordsIndex, 'firsts'> & {
  readonly by: string;
  readonly files: readonly WrittenFile[];
};

/** A digest of all that the words of an index are made of. */
function digestOf(code: string, groups: readonly (readonly Passage[])[]): string {
  const digest = createHash('sha256').update(code);
  for (const group of groups) digest.update(`\n${JSON.stringify(group)}`);
  return digest.digest('hex');
}

/**
 * The words of an index, written anew only where a passage is another: an edit of a score changes
 * none.
 * @param keep the file that remembers what they were made of, absolute
 * @param code a digest of the code
 * @param groups the passages of all pages, page by page
 * @param folders where the files lie
 * @param write writes one
 */
export function writeWords(
  keep: string,
  code: string,
  groups: readonly (readonly Passage[])[],
  folders: OutputFolders,
  write: Write,
): KeptWords {
  const by = digestOf(code, groups);
  const kept = readKept(keep) as KeptWords | undefined;
  if (kept?.by === by && kept.files.every((file) => isAsWritten(folders, file))) return kept;
  const { firsts, files } = buildWords(groups.flat());
  const written = files.map(({ path, value }) => write(path, JSON.stringify(value)));
  const words: KeptWords = { by, firsts, files: written };
  mkdirSync(dirname(keep), { recursive: true });
  writeFileAtomicSync(keep, JSON.stringify(words), { fsync: false });
  return words;
}
