import { hash } from 'node:crypto';
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

/** What entries do against each other, also those in which something else is wrong. */
function checkTogether(reads: readonly ReadEntry[]): Finding[] {
  const partials = new Map(
    reads.flatMap(({ partial }) =>
      partial ? [[partial.entry.file, partial.standIns] as const] : [],
    ),
  );
  const whole = reads.flatMap(({ entry }) => entry ?? []);
  // Last, so that what two of them share is told of the one that is wrong anyhow.
  const broken = reads.flatMap(({ partial }) => partial?.entry ?? []);
  const entries = [...whole, ...broken];
  return checkCatalog(entries).filter(
    (finding) => certainFindings([finding], partials.get(finding.file) ?? []).length > 0,
  );
}

/**
 * Puts entries that were read each by itself together, and looks at all of them at once.
 * @param texts in the order of their ids
 * @param reads what became of each
 * @param today the calendar date of the reading
 * @param moved the file of retired ids, where there is one
 */
export function assemble(
  texts: readonly EntryText[],
  reads: readonly ReadEntry[],
  today: string,
  moved?: MovedText,
): Content {
  const entries = reads.flatMap(({ entry }) => entry ?? []);
  const ids = texts.map(({ id }) => id);
  const retired = moved && readRetiredIds(moved, { ids, entries, today });
  const findings = [
    ...reads.flatMap((read) => limitRepeatedFindings(read.findings)),
    ...checkTogether(reads),
    ...(retired?.findings ?? []),
  ];
  const named = new Set(findings.map(({ file }) => file));
  return {
    entries,
    moved: retired?.retiredIds ?? [],
    findings,
    files: texts.length,
    digests: new Map(texts.map(({ id, text }) => [id, hash('sha256', text)])),
    texts: new Map(
      [...texts, ...(moved ? [moved] : [])]
        .filter(({ file }) => named.has(file))
        .map(({ file, text }) => [file, text]),
    ),
  };
}

/**
 * Reads entries whose texts are at hand, each by itself and then all together.
 * @param texts in the order of their ids
 * @param today the calendar date of the reading
 * @param moved the file of retired ids, where there is one
 */
export function readTexts(texts: readonly EntryText[], today: string, moved?: MovedText): Content {
  const reads = texts.map(({ id, file, text }) => readEntry(id, file, text, today));
  return assemble(texts, reads, today, moved);
}
