import type { Inventory, InventoryItem } from '#domain/inventory/item.ts';
import { itemOf, columnNames, columnOf, nearColumn } from './item-of.ts';
import { looksLikeBom, readBom } from './read-bom.ts';
import { readYamlInventory } from './read-yaml.ts';
import { listOf } from '#domain/wording.ts';
import { delimiterOf } from '../table/delimiter.ts';
import { readCsv } from '../table/read-table.ts';

/**
 * Reads an inventory in CSV: the first line names the columns; the delimiter is seen from it.
 * @param text the file
 * @returns the rows, or one sentence on why there are none
 */
function readCsvInventory(text: string): Inventory | { readonly fault: string } {
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

/** A row of a list in JSON. */
function itemFrom(row: unknown, at: number): InventoryItem {
  const where = { place: `row ${at + 1}`, line: 1 };
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return { ...where, fault: 'it is not a group of fields' };
  const cells = Object.entries(row).filter(([, value]) => typeof value === 'string');
  return itemOf(where, cells as [string, string][]);
}

function readJson(text: string): Inventory | { readonly fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'it is not JSON' };
  }
  if (looksLikeBom(value)) return readBom(value);
  if (Array.isArray(value)) return { items: value.map(itemFrom), isBom: false };
  return { fault: 'it is neither a CycloneDX bill of materials nor a list of agents' };
}

/**
 * Reads an inventory of agents: a list in YAML, CSV or JSON, or a CycloneDX bill of materials in
 * JSON.
 * @param name the name of the file, which says what it is
 * @param text what it holds
 * @returns the rows, or one sentence on why there are none
 */
export function readInventory(name: string, text: string): Inventory | { readonly fault: string } {
  if (/\.csv$/i.test(name)) return readCsvInventory(text);
  if (/\.ya?ml$/i.test(name)) return readYamlInventory(text);
  if (/\.json$/i.test(name)) return readJson(text);
  return { fault: 'its name ends in none of .yml, .yaml, .csv and .json' };
}
