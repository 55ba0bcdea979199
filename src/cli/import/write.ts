import { removeUserFile, writeUserFile } from '#io/user-file.ts';
import { writeCsv, writeJson } from '#reader/table/write-table.ts';
import type { Reject } from '#reader/table/write-table.ts';
import { UsageError } from '../command.ts';
import type { ImportEffects } from '../effects.ts';
import { tellEditor } from '../new/refresh-editor-schema.ts';
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
  const fault = writeUserFile(effects.path(file), text);
  if (fault !== undefined)
    throw new UsageError(`${onOneLine(file)} cannot be written: ${fault}; no draft was written`);
}

/** Writes the drafts. @throws CannotCreate when that cannot be; then the rejects are gone as well */
export function writeDrafts(
  accepted: readonly Accepted[],
  rejected: string | undefined,
  effects: ImportEffects,
): void {
  try {
    effects.createEntries(accepted);
  } catch (error) {
    if (rejected !== undefined) removeUserFile(effects.path(rejected));
    throw error;
  }
  tellEditor(effects);
}
