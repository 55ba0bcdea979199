import { hash } from 'node:crypto';
import type { EntryHead } from '#domain/entry/entry.ts';
import type { Finding } from '#domain/finding.ts';
import { certainFindings } from '#domain/certain-findings.ts';
import { checkCatalog } from '#domain/rules/check.ts';
import { limitRepeatedFindings } from './report/limit-repeated-findings.ts';
import type { Content } from './content.ts';
import { readRetiredIds } from './retired-ids.ts';
import type { MovedText } from './retired-ids.ts';
import { readEntry } from './read-entry.ts';
import type { ReadEntry } from './read-entry.ts';

/** The text of one entry, from a disk, a commit or a test. */
export type EntryText = {
  /** The file name without `.md`. */
  readonly id: string;
  /** The file as findings are to name it. */
  readonly file: string;
  readonly text: string;
};

/** The file of an entry after it was read. */
export type EntryFile = Omit<EntryText, 'text'> & { readonly digest: string };

/** When entries were read, and how to get the text of one, which a report may have to show. */
export type Circumstances = {
  /** The calendar date of the reading. */
  readonly today: string;
  readonly textOf: (file: EntryFile) => string;
  /** Of a private network, which the readers of the catalog know; none of a public one. */
  readonly domains: readonly string[];
  /** The findings that a report will show: only their texts are got. All, unless given. */
  readonly isShown?: ((finding: Finding) => boolean) | undefined;
};

/** A digest of the text of an entry: it changes when the file does. */
export function textDigest(text: string): string {
  return hash('sha256', text);
}

/** What entries do against each other, also those in which something else is wrong. */
function checkTogether(
  reads: readonly ReadEntry<EntryHead>[],
  domains: readonly string[],
): Finding[] {
  const partials = new Map(
    reads.flatMap(({ partial }) =>
      partial ? [[partial.entry.file, partial.standIns] as const] : [],
    ),
  );
  const whole = reads.flatMap(({ entry }) => entry ?? []);
  // Last, so that what two of them share is told of the one that is wrong anyhow.
  const broken = reads.flatMap(({ partial }) => partial?.entry ?? []);
  const entries = [...whole, ...broken];
  return checkCatalog(entries, domains).filter(
    (finding) => certainFindings([finding], partials.get(finding.file) ?? []).length > 0,
  );
}

/**
 * Puts entries that were read each by itself together, and looks at all of them at once.
 * @param entryFiles in the order of their ids
 * @param reads what became of each
 * @param circumstances when, and where texts are
 * @param moved the file of retired ids, where there is one
 */
export function assemble<One extends EntryHead>(
  entryFiles: readonly EntryFile[],
  reads: readonly ReadEntry<One>[],
  { today, textOf, domains, isShown = () => true }: Circumstances,
  moved?: MovedText,
): Content<One> {
  const entries = reads.flatMap(({ entry }) => entry ?? []);
  const ids = entryFiles.map(({ id }) => id);
  const retired = moved && readRetiredIds(moved, { ids, entries, today });
  const findings = [
    ...reads.flatMap((read) => limitRepeatedFindings(read.findings)),
    ...checkTogether(reads, domains),
    ...(retired?.findings ?? []),
  ];
  const named = new Set(findings.filter(isShown).map(({ file }) => file));
  return {
    entries,
    moved: retired?.retiredIds ?? [],
    findings,
    files: entryFiles.length,
    digests: new Map(entryFiles.map(({ id, digest }) => [id, digest])),
    texts: new Map([
      ...entryFiles
        .filter((one) => named.has(one.file))
        .map((one) => [one.file, textOf(one)] as const),
      ...(moved && named.has(moved.file) ? [[moved.file, moved.text] as const] : []),
    ]),
  };
}

/**
 * Reads entries whose texts are at hand, each by itself and then all together.
 * @param texts in the order of their ids
 * @param today the calendar date of the reading
 * @param moved the file of retired ids, where there is one
 * @param domains of a private network, which the readers of the catalog know
 */
export function readTexts(
  texts: readonly EntryText[],
  today: string,
  moved?: MovedText,
  domains: readonly string[] = [],
): Content {
  const reads = texts.map(({ id, file, text }) => readEntry(id, file, text, today));
  const digested = texts.map((one) => ({ ...one, digest: textDigest(one.text) }));
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  const around = { today, textOf: ({ id }: EntryFile) => textOf.get(id) ?? '', domains };
  return assemble(digested, reads, around, moved);
}
