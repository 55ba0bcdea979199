import { join } from 'node:path';
import { outlineOf } from '#domain/catalog/outline.ts';
import type { Entry } from '#domain/entry/entry.ts';
import { openRecords } from '#io/records.ts';
import type { Recorded, Setting } from './jobs.ts';

/** Reads an entry whose record is gone. @throws Error when it cannot be read any more */
async function readAnew({ folder, today }: Setting, { id, key: { file } }: Recorded) {
  // What reads is only loaded where it has to.
  const { readFile } = await import('#io/read-share.ts');
  const { entry } = readFile({ id, file, path: join(folder, 'agents', `${id}.md`) }, today);
  if (!entry) throw new Error(`${file} has changed while the site was built; build again`);
  return entry;
}

/**
 * The entries of a job, from their records. A record that is gone is read again.
 * @param setting where the entries and their records lie
 * @param recorded the entries, each with the key of its record
 * @param as what is wanted of each
 * @returns rejects when an entry cannot be read any more
 */
export async function openEntries(
  setting: Setting,
  recorded: readonly Recorded[],
  as: 'entry' | 'outline',
): Promise<Entry[]> {
  const open = openRecords(setting.records)[as];
  const known = recorded.map(({ key }) => open(key));
  for (const [at, one] of recorded.entries()) {
    if (known[at]) continue;
    const entry = await readAnew(setting, one);
    known[at] = as === 'outline' ? outlineOf(entry) : entry;
  }
  return known.filter((entry) => entry !== undefined);
}
