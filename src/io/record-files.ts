import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Largest record that is read, in bytes: ten times the largest one known. */
const MAX_BYTES = 1024 * 1024;

/** Most records that one run reads, and how deep folders are searched for them. */
const MAX_FILES = 50_000;
const MAX_DEPTH = 8;

/** The text of a file of records, or one sentence on why it is not read. */
export type RecordFile = { readonly name: string } & (
  { readonly text: string } | { readonly fault: string }
);

function textOf(path: string): { text: string } | { fault: string } {
  // A link may lead anywhere; it is not followed.
  const stat = lstatSync(path);
  if (!stat.isFile()) return { fault: 'it is not a regular file' };
  if (stat.size > MAX_BYTES) return { fault: `it has ${stat.size} bytes, more than ${MAX_BYTES}` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    if (error instanceof TypeError) return { fault: 'it is not text in UTF-8' };
    throw error;
  }
}

/** The names of the records below a folder, in the order of their code units. */
function namesIn(folder: string, below: string, depth: number): string[] {
  const rows = readdirSync(join(folder, below), { withFileTypes: true });
  return rows
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((row) => {
      const name = below === '' ? row.name : `${below}/${row.name}`;
      if (row.isDirectory()) return depth < MAX_DEPTH ? namesIn(folder, name, depth + 1) : [];
      return /\.(?:json|ya?ml)$/i.test(row.name) ? [name] : [];
    });
}

/**
 * The vulnerability records in a file, or in the files of a folder that end in .json, .yaml or .yml.
 * @param path the file or the folder, absolute
 * @returns one row a file; in `fault` why nothing could be read
 */
export function recordFiles(
  path: string,
): { readonly files: Iterable<RecordFile>; readonly count: number } | { readonly fault: string } {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return { fault: 'there is no such file or folder' };
  if (!stat.isDirectory()) return { files: [{ name: basename(path), ...textOf(path) }], count: 1 };
  const names = namesIn(path, '', 0);
  if (names.length > MAX_FILES)
    return { fault: `it has ${names.length} records, more than ${MAX_FILES}` };
  const read = function* (): Generator<RecordFile> {
    for (const name of names) yield { name, ...textOf(join(path, name)) };
  };
  return { files: read(), count: names.length };
}
