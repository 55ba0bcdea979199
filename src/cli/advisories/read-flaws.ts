import type { FlawRecord } from '#domain/advisories/flaw-record.ts';
import { joinRecords } from '#domain/advisories/flaw.ts';
import type { Flaw } from '#domain/advisories/flaw.ts';
import { recordFiles } from '#io/record-files.ts';
import { readRecord } from '#reader/advisories/read-record.ts';
import { UsageError } from '../command.ts';
import { onOneLine } from '../plain-text.ts';

/** What a folder of records says, and which of its files say nothing that can be read. */
export type Flaws = {
  readonly flaws: readonly Flaw[];
  readonly count: number;
  /** The file, and one sentence on why it is no record. */
  readonly unread: readonly (readonly [file: string, why: string])[];
};

/**
 * Reads the records in a file or a folder, and puts those of one flaw together.
 * @param path where, absolute
 * @param typed the same as it was typed
 * @throws UsageError when there is nothing to read
 */
export function readFlaws(path: string, typed: string): Flaws {
  const found = recordFiles(path);
  if ('fault' in found) throw new UsageError(`${onOneLine(typed)} cannot be read: ${found.fault}`);
  const records: FlawRecord[] = [];
  const unread: (readonly [string, string])[] = [];
  for (const file of found.files) {
    const record = 'fault' in file ? file : readRecord(file.name, file.text);
    if ('fault' in record) unread.push([file.name, record.fault]);
    else records.push(record);
  }
  return { flaws: joinRecords(records), count: found.count, unread };
}
