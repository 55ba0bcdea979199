import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseKept } from './kept-json.ts';
import { openRecords, recordName } from './records.ts';
import type { RecordHead, RecordKey } from './records.ts';

/** How the names of logs begin, before the day. */
const LOG = 'checked-';

/** The names of all that is kept in a folder; none where there is no such folder. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The lines of a log that were written to their end; none where somebody has removed it. */
function linesOf(path: string): string[] {
  try {
    // What follows the last line feed is nothing, or a line whose writer was ended.
    return readFileSync(path, 'utf8').split('\n').slice(0, -1);
  } catch {
    return [];
  }
}

/**
 * Heads of entries that were only checked. They are small: to make a file for each of 1,000 took 0.5
 * of 4.6 s of CPU, more than all rules. So each thread writes a log of those that it has read, a line
 * each, with the name that a record would have. Nobody asks for those of another day: a new log takes
 * the place of old ones.
 * @param folder of the records
 * @param today the calendar date of the reading
 */
export function openChecked(folder: string, today: string) {
  const names = new Set(namesIn(folder));
  const day = `${LOG}${today}-`;
  const heads = new Map<string, string>();
  for (const name of names)
    if (name.startsWith(day))
      for (const line of linesOf(join(folder, name)))
        heads.set(line.slice(0, line.indexOf(' ')), line);
  const { head: headOf } = openRecords(folder);
  const path = join(folder, `${day}${randomUUID()}.ndjson`);
  let lines: string[] = [];
  return {
    /** What was read of an entry, by a check or for pages; undefined where it is not known. */
    find: (key: RecordKey): RecordHead | undefined => {
      const name = recordName(key);
      const line = heads.get(name);
      if (line !== undefined)
        return parseKept(line.slice(name.length + 1)) as RecordHead | undefined;
      return names.has(name) ? headOf(key) : undefined;
    },
    /** Keeps a reading until all are written. @returns the same as `keep` of records */
    keep: (key: RecordKey, { entry, findings, partial }: RecordHead): RecordHead => {
      const head = JSON.stringify({ entry, findings, partial });
      lines.push(`${recordName(key)} ${head}\n`);
      return JSON.parse(head) as RecordHead;
    },
    /** Writes what is kept. Where nothing can be written, the next reading is slower. */
    write: (): void => {
      if (lines.length === 0) return;
      try {
        mkdirSync(folder, { recursive: true });
        appendFileSync(path, lines.join(''));
        for (const name of names)
          if (name.startsWith(LOG) && !name.startsWith(day))
            rmSync(join(folder, name), { force: true });
      } catch {
        // Told nowhere: nobody who reads a catalog asked for it.
      }
      lines = [];
    },
  };
}
