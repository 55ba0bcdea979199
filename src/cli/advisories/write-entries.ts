import type { AdvisoryDifference } from '#domain/advisories/compare-advisories.ts';
import { writeDifference } from '#reader/advisories/write-difference.ts';
import { readEntry } from '#reader/read-entry.ts';
import type { EntryText } from '#reader/read-texts.ts';

/** A difference, and why it cannot be written; undefined where it can. */
export type Judged = AdvisoryDifference & { readonly refused: string | undefined };

/** True where there is something to write. */
function isWritten({ write }: AdvisoryDifference): boolean {
  return 'added' in write || Object.keys(write.fields).length > 0;
}

/** The first error of an entry, with its advice. */
function errorOf({ id, file }: EntryText, text: string, today: string): string | undefined {
  const error = readEntry(id, file, text, today).findings.find((row) => row.severity === 'error');
  return error && `${error.message}${error.hint === undefined ? '' : `. ${error.hint}`}`;
}

/**
 * Writes differences into the texts of entries, one after the other. One that would make an entry
 * wrong is left out, so that no record stands in the way of another.
 * @param texts all entries
 * @param differences what records say otherwise
 * @param today the calendar date of the reading
 */
export function writeEntries(
  texts: readonly EntryText[],
  differences: readonly AdvisoryDifference[],
  today: string,
): { readonly texts: readonly EntryText[]; readonly judged: readonly Judged[] } {
  const written = new Map(texts.map((row) => [row.id, row]));
  const judged = differences.map((difference): Judged => {
    const before = written.get(difference.entry);
    if (!before || !isWritten(difference)) return { ...difference, refused: undefined };
    const text = writeDifference(before.text, difference.write);
    const refused = errorOf(before, text, today);
    if (refused === undefined) written.set(difference.entry, { ...before, text });
    return { ...difference, refused };
  });
  return { texts: texts.map((row) => written.get(row.id) ?? row), judged };
}
