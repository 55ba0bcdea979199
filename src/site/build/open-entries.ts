import { join } from 'node:path';
import type { Entry } from '#domain/entry/entry.ts';
import { readFile } from '#io/read-share.ts';
import { openRecords } from '#io/records.ts';
import type { Recorded, Setting } from './jobs.ts';

/**
 * The entries of a job, from their records. A record that is gone is read again.
 * @param setting where the entries and their records lie
 * @param recorded the entries, each with the key of its record
 * @param keep what is kept of an entry; all of it, where nothing else is asked for
 * @throws Error when an entry cannot be read any more
 */
export function openEntries(
  { folder, records, today }: Setting,
  recorded: readonly Recorded[],
  keep: (entry: Entry) => Entry = (entry) => entry,
): Entry[] {
  const { entry } = openRecords(records);
  return recorded.map(({ id, key }) => {
    const path = join(folder, 'agents', `${id}.md`);
    const read = entry(key) ?? readFile({ id, file: key.file, path }, today).entry;
    if (!read) throw new Error(`${key.file} has changed while the site was built; build again`);
    return keep(read);
  });
}
