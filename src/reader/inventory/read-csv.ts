import type { Inventory } from '#domain/inventory/item.ts';
import { listOf } from '#domain/finding.ts';
import { delimiterOf } from '../table/delimiter.ts';
import { readCsv } from '../table/read-table.ts';
import { columnNames, columnOf, itemOf, nearColumn } from './item-of.ts';

/**
 * Reads an inventory in CSV: the first line names the columns; the delimiter is seen from it.
 * @param text the file
 * @returns the rows, or one sentence on why there are none
 */
export function readCsvInventory(text: string): Inventory | { readonly fault: string } {
  const table = readCsv(text, delimiterOf(text) ?? ',');
  if ('fault' in table) return table;
  const { columns, rows } = table;
  if (!columns.some((name) => ['agent', 'package'].includes(columnOf(name) ?? ''))) {
    const near = columns.map(nearColumn).find((name) => name !== undefined);
    const hint = near === undefined ? '' : `; did you mean "${near}"?`;
    return {
      fault: `line 1: no column names the agent; columns are ${listOf(columnNames)}${hint}`,
    };
  }
  const items = rows.map(({ place, cells, fault }) => {
    const at = { place: `line ${place}`, line: place };
    const texts = [...cells].map(([name, cell]) => [name, String(cell)] as const);
    return fault === undefined ? itemOf(at, texts) : { ...at, fault };
  });
  return { items, isBom: false };
}
