import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { outlineFrom } from '#domain/catalog/outline.ts';
import type { OutlineDigests, OutlineTexts } from '#domain/catalog/outline.ts';
import type { Entry, EntryHead } from '#domain/entry/entry.ts';
import type { ReadEntry } from '#reader/read-entry.ts';
import { parseKept } from './kept-json.ts';

/** What a reading depends on, beside the code: the name in findings, the day, the bytes. */
export type RecordKey = { readonly file: string; readonly today: string; readonly digest: string };

/** The name of a record in its folder. */
export function recordName({ file, today, digest }: RecordKey): string {
  return `${hash('sha256', `${file}\n${today}\n${digest}`).slice(0, 40)}.json`;
}

/**
 * The folder of the records of a content folder that belong to one state of the code.
 * @param root of the project
 * @param code a digest of the code
 * @param content the content folder, absolute
 */
export function recordsFolder(root: string, code: string, content: string): string {
  return join(root, '.cache', 'records', code, hash('sha256', content).slice(0, 16));
}

/** What is known of an entry before it is opened. */
export type RecordHead = ReadEntry<EntryHead> & {
  readonly outline?: OutlineDigests;
};

/** An entry without errors, as it is kept: as a whole, and as pages across agents read it. */
export type KeptEntry = { readonly entry: Entry; readonly outline: OutlineTexts };

/** The lines of a record: its head with the findings, and of an entry without errors three more. */
function linesOf(folder: string, key: RecordKey) {
  try {
    const text = readFileSync(join(folder, recordName(key)), 'utf8');
    const [head = '', summary = '', outline = '', entry = ''] = text.split('\n');
    return { head, summary, outline, entry };
  } catch {
    return undefined;
  }
}

/** Writes a file in one step, so that no reader sees half of it. */
function writeAtOnce(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text);
  } catch {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text);
  }
  renameSync(beside, path);
}

/**
 * Records of entries that were read, one file each, named by all that the reading depends on. The
 * folder belongs to one state of the code.
 * @param folder absolute; it is made when something is first kept
 */
export function openRecords(folder: string) {
  return {
    /** What was read of an entry but its body; undefined where there is no record, or half of one. */
    head: (key: RecordKey): RecordHead | undefined => {
      const lines = linesOf(folder, key);
      return lines && (parseKept(lines.head) as RecordHead | undefined);
    },
    /** The entry as pages need it; undefined where there is no record, or none of an entry without errors. */
    entry: (key: RecordKey): Entry | undefined => {
      const text = linesOf(folder, key)?.entry;
      return text ? (parseKept(text) as Entry | undefined) : undefined;
    },
    /**
     * Its outline: the same, which was made when the entry was read. To read that of 1,000 entries
     * takes 0.09 s of CPU, to make it from whole entries 0.22.
     */
    outline: (key: RecordKey): Entry | undefined => {
      const lines = linesOf(folder, key);
      try {
        return lines?.outline ? outlineFrom(lines) : undefined;
      } catch {
        return undefined;
      }
    },
    /**
     * Keeps a reading. Where nothing can be written, it keeps nothing: the next one is slower.
     * @returns the same as the next one will have it. It holds none of the text that it was cut from:
     *   what engines make of a part of a long text keeps the whole of it. Of 10,000 entries, heads
     *   would keep 200 MB.
     */
    keep: (
      key: RecordKey,
      { entry: head, findings, partial, outline }: RecordHead,
      kept?: KeptEntry,
    ): RecordHead => {
      const first = JSON.stringify({ entry: head, findings, partial, outline });
      const others = kept && [
        kept.outline.summary,
        kept.outline.outline,
        JSON.stringify(kept.entry),
      ];
      try {
        writeAtOnce(join(folder, recordName(key)), [first, ...(others ?? [])].join('\n'));
      } catch {
        // Told nowhere: nobody who reads a catalog asked for it.
      }
      return JSON.parse(first) as RecordHead;
    },
  };
}

/** What is kept in a folder of records: nothing where no entry was read, or nothing can be written. */
const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

/** How many readings are kept in a folder of records, whether they are of use or not. */
export function countRecords(folder: string): number {
  return namesIn(folder).length;
}

/**
 * Removes the records that a reading of the whole catalog did not come across.
 * @param folder of the records
 * @param keys of those that are in use
 */
export function forgetOthers(folder: string, keys: readonly RecordKey[]): void {
  const used = new Set(keys.map(recordName));
  for (const name of namesIn(folder))
    if (!used.has(name)) rmSync(join(folder, name), { force: true });
}
