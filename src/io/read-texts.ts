import { hash } from 'node:crypto';
import type { Entry } from '#domain/entry/record.ts';
import type { Finding } from '#domain/finding.ts';
import { checkCatalog } from '#domain/rules/check.ts';
import type { Content } from './content.ts';
import { readEntry } from './read-entry.ts';

/** The text of one entry, from a disk, a commit or a test. */
export type EntryText = {
  /** The file name without `.md`. */
  readonly id: string;
  /** The file as findings are to name it. */
  readonly file: string;
  readonly text: string;
};

/**
 * Reads entries whose texts are at hand, each by itself and then all together.
 * @param texts in the order of their ids
 * @param today the calendar date of the reading
 */
export function readTexts(texts: readonly EntryText[], today: string): Content {
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  for (const { id, file, text } of texts) {
    const read = readEntry(id, file, text, today);
    findings.push(...read.findings);
    if (read.entry) entries.push(read.entry);
  }
  findings.push(...checkCatalog(entries));
  const named = new Set(findings.map(({ file }) => file));
  return {
    entries,
    findings,
    files: texts.length,
    digests: new Map(texts.map(({ id, text }) => [id, hash('sha256', text)])),
    texts: new Map(
      texts.filter(({ file }) => named.has(file)).map(({ file, text }) => [file, text]),
    ),
  };
}
