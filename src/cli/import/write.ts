import { readUserFile, removeUserFile, writeUserFile } from '#io/user-file.ts';
import { writeCsv, writeJson } from '#reader/table/write-table.ts';
import type { Reject } from '#reader/table/write-table.ts';
import { UsageError } from '../command.ts';
import { createDrafts } from '../create-drafts.ts';
import type { ImportEffects } from '../effects.ts';
import { onOneLine } from '../plain-text.ts';
import type { Accepted } from './evaluate-rows.ts';
import type { Input } from './input.ts';

/** Writes the rows that were not taken. @throws UsageError when that cannot be */
export function writeRejects(
  file: string,
  rejects: readonly Reject[],
  { table, delimiter, isJson }: Input,
  effects: ImportEffects,
): void {
  const text = isJson ? writeJson(table, rejects) : writeCsv(table, rejects, delimiter);
  const path = effects.path(file);
  const there = readUserFile(path);
  // A run that was killed may have left the very same.
  if ('text' in there && there.text === text) return;
  const fault = writeUserFile(path, text);
  if (fault !== undefined)
    throw new UsageError(`${onOneLine(file)} cannot be written: ${fault}; no draft was written`);
}

/** Writes the drafts. @throws CannotCreate when that cannot be; then the rejects are gone as well */
export async function writeDrafts(
  accepted: readonly Accepted[],
  rejected: string | undefined,
  effects: ImportEffects,
): Promise<void> {
  try {
    await createDrafts('import', accepted, effects);
  } catch (error) {
    if (rejected !== undefined) removeUserFile(effects.path(rejected));
    throw error;
  }
}
