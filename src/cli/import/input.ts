import { columnsOf } from '#domain/import/mapping.ts';
import type { Mapping } from '#domain/import/mapping.ts';
import type { Table } from '#domain/import/feed.ts';
import { nearest } from '#domain/nearest.ts';
import { readMapping } from '#reader/read-settings.ts';
import { delimiterName, delimiterOf, readCsv } from '#reader/table/read-table.ts';
import { readJson } from '#reader/table/read-json.ts';
import { readUserFile } from '#io/user-file.ts';
import { UsageError } from '../command.ts';
import type { ImportEffects } from '../effects.ts';
import { onOneLine } from '../plain-text.ts';

/** What an import reads: the rows, and what they mean. */
export type Input = {
  readonly table: Table;
  readonly mapping: Mapping;
  /** The columns that the mapping names. */
  readonly used: ReadonlySet<string>;
  readonly isJson: boolean;
  /** What separates the cells of CSV. */
  readonly delimiter: string;
  /** What a reader should know of how the file was read; undefined where it is plain. */
  readonly said: string | undefined;
};

/** The most rows that are read at once. */
const MAX_ROWS = 1000;

/** The text of a file. @throws UsageError when it cannot be read */
export function textOf(file: string, effects: ImportEffects): string {
  const read = readUserFile(effects.path(file));
  if ('fault' in read) throw new UsageError(`${onOneLine(file)} cannot be read: ${read.fault}`);
  return read.text;
}

/** A mapping. @throws UsageError with all that is wrong with it */
export function mappingFrom(map: string, effects: ImportEffects): Mapping {
  const mapping = readMapping(onOneLine(map), textOf(map, effects));
  if ('faults' in mapping) throw new UsageError(mapping.faults.map(onOneLine).join('\n'));
  return mapping;
}

/** The columns that the mapping names and the table does not have, a sentence each. */
function absentColumns(used: ReadonlySet<string>, file: string, map: string, { columns }: Table) {
  const absent = [...used].filter((name) => !columns.includes(name));
  return absent.map((name) => {
    const near = nearest(name, columns);
    const hint = near === undefined ? '' : `; did you mean "${near}"?`;
    return onOneLine(`${map} names the column "${name}", which ${file} does not have${hint}`);
  });
}

/**
 * What separates the cells: what the map says, or else what the first line shows.
 * @throws UsageError when the first line has nothing of what the map says
 */
function delimiterIn(file: string, map: string, text: string, given: string | undefined) {
  const shown = delimiterOf(text);
  if (given === undefined) {
    const name = shown === undefined || shown === ',' ? undefined : delimiterName(shown);
    const said =
      name && `cells are separated by a ${name} (delimiter: '${shown === '\t' ? '\\t' : shown}')`;
    return { delimiter: shown ?? ',', said };
  }
  const [head = ''] = text.split(/\r?\n/, 1);
  if (shown !== undefined && shown !== given && !head.includes(given))
    throw new UsageError(
      onOneLine(
        `${file}: the first line holds ${delimiterName(shown)}s and no ${delimiterName(given)}: set delimiter: '${shown === '\t' ? '\\t' : shown}' in ${map}`,
      ),
    );
  return { delimiter: given, said: undefined };
}

/**
 * Reads a table and the mapping for it.
 * @param file the table, as it was typed
 * @param map the mapping, as it was typed
 * @param effects where such files are
 * @throws UsageError with all that is wrong with the one or the other
 */
export function readInput(file: string, map: string, effects: ImportEffects): Input {
  const mapping = mappingFrom(map, effects);
  const isJson = /\.json$/i.test(file);
  const text = textOf(file, effects);
  const { delimiter, said } = isJson
    ? { delimiter: ',', said: undefined }
    : delimiterIn(file, map, text, mapping.delimiter);
  const table = isJson ? readJson(text, mapping.rows) : readCsv(text, delimiter);
  if ('fault' in table) throw new UsageError(onOneLine(`${file}: ${table.fault}`));
  if (table.rows.length > MAX_ROWS)
    throw new UsageError(
      onOneLine(`${file} has ${table.rows.length} rows, more than ${MAX_ROWS}; split it`),
    );
  const used = columnsOf(mapping);
  const faults = absentColumns(used, file, map, table);
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  return { mapping, table, used, isJson, delimiter, said };
}
