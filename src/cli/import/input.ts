import { columnsOf } from '#domain/import/mapping.ts';
import type { Mapping } from '#domain/import/mapping.ts';
import type { Table } from '#domain/import/row.ts';
import { nearest } from '#domain/nearest.ts';
import { readMapping } from '#reader/table/read-mapping.ts';
import { readCsv, readJson } from '#reader/table/read-table.ts';
import { readUserFile } from '#io/user-file.ts';
import { WrongUse } from '../command.ts';
import type { ImportEffects } from '../effects.ts';
import { onOneLine } from '../plain-text.ts';

/** What an import reads: the rows, and what they mean. */
export type Input = {
  readonly table: Table;
  readonly mapping: Mapping;
  /** The columns that the mapping names. */
  readonly used: ReadonlySet<string>;
  readonly isJson: boolean;
};

/** The most rows that are read at once. */
const MAX_ROWS = 1000;

/** The text of a file. @throws WrongUse when it cannot be read */
function textOf(file: string, effects: ImportEffects): string {
  const read = readUserFile(effects.path(file));
  if ('fault' in read) throw new WrongUse(`${onOneLine(file)} cannot be read: ${read.fault}`);
  return read.text;
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
 * Reads a table and the mapping for it.
 * @param file the table, as it was typed
 * @param map the mapping, as it was typed
 * @param effects where such files are
 * @throws WrongUse with all that is wrong with the one or the other
 */
export function readInput(file: string, map: string, effects: ImportEffects): Input {
  const mapping = readMapping(onOneLine(map), textOf(map, effects));
  if ('faults' in mapping) throw new WrongUse(mapping.faults.map(onOneLine).join('\n'));
  const isJson = /\.json$/i.test(file);
  const text = textOf(file, effects);
  const table = isJson ? readJson(text) : readCsv(text, mapping.delimiter);
  if ('fault' in table) throw new WrongUse(onOneLine(`${file}: ${table.fault}`));
  if (table.rows.length > MAX_ROWS)
    throw new WrongUse(
      onOneLine(`${file} has ${table.rows.length} rows, more than ${MAX_ROWS}; split it`),
    );
  const used = columnsOf(mapping);
  const faults = absentColumns(used, file, map, table);
  if (faults.length > 0) throw new WrongUse(faults.join('\n'));
  return { mapping, table, used, isJson };
}
