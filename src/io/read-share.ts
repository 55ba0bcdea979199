import { outlineTexts } from '#domain/catalog/outline.ts';
import type { OutlineDigests } from '#domain/catalog/outline.ts';
import type { Entry, EntryHead } from '#domain/entry/entry.ts';
import { headOf } from '#domain/entry/entry.ts';
import { checkText, readEntry } from '#reader/read-entry.ts';
import type { ReadEntry } from '#reader/read-entry.ts';
import { textDigest } from '#reader/read-texts.ts';
import { openChecked } from './checked-heads.ts';
import { openRecords } from './records.ts';
import type { RecordHead } from './records.ts';
import { openEntry } from './collect-entries.ts';
import type { FoundFile } from './collect-entries.ts';

/** Heads of entries that were checked. */
type Checked = ReturnType<typeof openChecked>;

/** Entries that threads share out among themselves. */
export type Share = {
  readonly files: readonly FoundFile[];
  readonly today: string;
  /** The folder of records; undefined where whole entries are asked for, and nothing is kept. */
  readonly records: string | undefined;
  /** One number that all threads see: the first entry that nobody has taken yet. */
  readonly next: Int32Array;
};

/** What became of a file. */
export type ReadFile<One extends EntryHead = Entry> = ReadEntry<One> & {
  readonly digest: string;
  /** Of an entry of which only the head is at hand. */
  readonly outline?: OutlineDigests;
};

/** Entries taken at a time: few enough that all threads end together, enough to be worth asking. */
const BATCH = 16;

/** What became of the entry at a place in the list. */
export type Placed<One extends EntryHead = Entry> = readonly [place: number, read: ReadFile<One>];

/**
 * Reads a file that may be an entry.
 * @param found the file
 * @param today the calendar date of the reading
 */
export function readFile(found: FoundFile, today: string): ReadFile {
  const { text, findings } = openEntry(found);
  const { id, file } = found;
  const read = readEntry(id, file, text, today);
  return { ...read, findings: [...findings, ...read.findings], digest: textDigest(text) };
}

/** What is recorded of an entry without errors: its head, and all that pages read. */
function wholeOf(entry: Entry) {
  const outline = outlineTexts(entry);
  const digests = { outline: textDigest(outline.outline), summary: textDigest(outline.summary) };
  return {
    head: { entry: headOf(entry), outline: digests },
    kept: { entry: withoutProse(entry), outline },
  };
}

/** An entry as pages need it: what only the rules look at has been looked at. */
function withoutProse(entry: Entry): Entry {
  return { ...entry, body: { ...entry.body, citations: [], prose: [] } };
}

/** What is at hand of a file before it is read: its bytes, and by what its record is named. */
function lookAt(found: FoundFile, today: string) {
  const { text, findings } = openEntry(found);
  const digest = textDigest(text);
  /** A reading with what is wrong with the file as a whole. */
  const told = (read: RecordHead): ReadFile<EntryHead> => {
    return { ...read, findings: [...findings, ...read.findings], digest };
  };
  return { text, key: { file: found.file, today, digest }, told };
}

/**
 * True for a file whose bytes were read before, on the same day.
 * @param found the file
 * @param today the calendar date of the reading
 * @param checked what is known
 */
export function isKnown(found: FoundFile, today: string, checked: Checked): boolean {
  return checked.find(lookAt(found, today).key) !== undefined;
}

/**
 * The head of an entry and what is wrong with it, from its record; undefined where there is none.
 * @param found the file
 * @param today the calendar date of the reading
 * @param records the folder of the records
 */
export function knownHead(
  found: FoundFile,
  today: string,
  records: string,
): ReadFile<EntryHead> | undefined {
  const { key, told } = lookAt(found, today);
  const known = openRecords(records).head(key);
  return known && told(known);
}

/** The same, or read now and recorded, with all that pages need of the entry. */
export function readHead(found: FoundFile, today: string, records: string): ReadFile<EntryHead> {
  const { text, key, told } = lookAt(found, today);
  const { head, keep } = openRecords(records);
  const known = head(key);
  if (known) return told(known);
  const { entry, ...read } = readEntry(found.id, found.file, text, today);
  const whole = entry && wholeOf(entry);
  return told(keep(key, { ...read, ...whole?.head }, whole?.kept));
}

/**
 * The same for whoever asks only what is wrong: nothing is printed, and only the head is kept.
 * Pages of 1,000 entries took 0.7 of 5.4 s of CPU that no report shows.
 */
function checkHead(found: FoundFile, today: string, checked: Checked): ReadFile<EntryHead> {
  const { text, key, told } = lookAt(found, today);
  const known = checked.find(key);
  if (known) return told(known);
  return told(checked.keep(key, checkText(found.id, found.file, text, today)));
}

/**
 * Reads entries that nobody else has taken, until there are none left.
 * @param share the entries, and how far all threads have come
 * @returns each batch as soon as it is read: between two, the thread may do something else
 */
export function* readShare({
  files,
  today,
  records,
  next,
}: Share): Generator<Placed<EntryHead>[], void> {
  const checked = records === undefined ? undefined : openChecked(records, today);
  const read = (found: FoundFile) =>
    checked ? checkHead(found, today, checked) : readFile(found, today);
  for (;;) {
    const from = Atomics.add(next, 0, BATCH);
    if (from >= files.length) return;
    const batch = files
      .slice(from, from + BATCH)
      .map((found, i) => [from + i, read(found)] as const);
    checked?.write();
    yield batch;
  }
}
