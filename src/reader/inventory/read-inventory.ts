import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import type { Inventory, InventoryItem } from '#domain/inventory/item.ts';
import { listOf } from '#domain/wording.ts';
import { delimiterOf, readCsv } from '../table/read-table.ts';
import { depthProblem } from '../yaml/depth.ts';
import { columnNames, columnOf, itemOf, misspeltColumn, nearColumn } from './item-of.ts';
import { looksLikeBom, readBom } from './read-bom.ts';

type ReadInventory = Inventory | { readonly fault: string };

/** The usual slips with YAML, in words. */
const SLIPS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'a field stands twice in one row',
  MULTIPLE_DOCS: 'a second document begins; keep all rows in one list',
  TAB_AS_INDENT: 'a tab stands where spaces indent',
};

function itemFromYaml(node: unknown, line: number): InventoryItem {
  const at = { place: `line ${line}`, line };
  if (!isMap(node))
    return { ...at, fault: 'it is not a group of fields: - { agent: …, version: … }' };
  const cells: [string, string][] = [];
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (columnOf(name) === undefined) {
      const near = nearColumn(name);
      const hint =
        near === undefined ? `it takes ${listOf(columnNames)}` : `did you mean "${near}"?`;
      return { ...at, fault: `it has a field "${name}"; ${hint}` };
    }
    if (value !== null && !isScalar(value)) return { ...at, fault: `"${name}" is not plain text` };
    cells.push([name, value === null ? '' : String(value.value)]);
  }
  return itemOf(at, cells);
}

/**
 * Reads an inventory in YAML: a list of groups, or one field that holds such a list. Every value is
 * text, so that 1.10 is that version, and not the number 1.1.
 * @param text the file
 * @returns the rows, or one sentence on why there are none
 */
function readYamlInventory(text: string): ReadInventory {
  const problem = depthProblem(text, 0);
  if (problem) return { fault: `${problem.message}; an inventory may be CSV or JSON as well` };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const [error] = document.errors;
  if (error)
    return { fault: `line ${lineAt(error.pos[0])}: ${SLIPS[error.code] ?? 'it is not YAML'}` };
  const { contents } = document;
  const only = isMap(contents) && contents.items.length === 1 ? contents.items[0]?.value : contents;
  if (!isSeq(only)) return { fault: 'it is not a list: - { agent: …, version: … }' };
  const items = only.items.map((node) =>
    itemFromYaml(node, lineAt((node as Node).range?.[0] ?? 0)),
  );
  return { items, isBom: false, unread: 0 };
}

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
  const misspelt = misspeltColumn(columns);
  if (misspelt !== undefined) return { fault: `line 1: ${misspelt}` };
  const items = rows.map(({ place, cells, fault }) => {
    const at = { place: `line ${place}`, line: place };
    const texts = [...cells].map(([name, cell]) => [name, String(cell)] as const);
    return fault === undefined ? itemOf(at, texts) : { ...at, fault };
  });
  return { items, isBom: false, unread: 0 };
}

/** A row of a list in JSON. */
function itemFrom(row: unknown, at: number): InventoryItem {
  const where = { place: `row ${at + 1}`, line: 1 };
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return { ...where, fault: 'it is not a group of fields' };
  const misspelt = misspeltColumn(Object.keys(row));
  if (misspelt !== undefined) return { ...where, fault: misspelt };
  const cells = Object.entries(row).filter(([name]) => columnOf(name) !== undefined);
  // 1.10 without quotes has become 1.1 by now, so a number is no version.
  const other = cells.find(([, value]) => typeof value !== 'string' && value !== null);
  if (other) return { ...where, fault: `"${other[0]}" is not text: write it in quotes` };
  return itemOf(
    where,
    cells.map(([name, value]) => [name, (value as string | null) ?? '']),
  );
}

/** What the only field of a group holds; of anything else, that itself. */
function onlyField(value: unknown): unknown {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  const held: unknown[] = isGroup ? Object.values(value) : [value];
  return held.length === 1 ? held[0] : value;
}

function readJson(text: string): Inventory | { readonly fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'it is not JSON' };
  }
  if (looksLikeBom(value)) return readBom(value);
  const list = onlyField(value);
  if (Array.isArray(list)) return { items: list.map(itemFrom), isBom: false, unread: 0 };
  return { fault: 'it is neither a bill of materials (CycloneDX or SPDX) nor a list of agents' };
}

function readBySuffix(name: string, text: string): ReadInventory {
  if (/\.[ct]sv$/i.test(name)) return readCsvInventory(text);
  if (/\.ya?ml$/i.test(name)) return readYamlInventory(text);
  if (/\.json$/i.test(name)) return readJson(text);
  return { fault: 'its name ends in none of .yml, .yaml, .csv, .tsv and .json' };
}

/**
 * Reads an inventory of agents: a list in YAML, CSV or JSON, or a bill of materials of
 * CycloneDX or SPDX in JSON.
 * @param name the name of the file, which says what it is
 * @param text what it holds
 * @returns the rows, at least one of a list, or one sentence on why there are none
 */
export function readInventory(name: string, text: string): ReadInventory {
  const read = readBySuffix(name, text);
  // What was cut off, or written by a step that failed, must not look clean.
  if ('fault' in read || read.isBom || read.items.length > 0) return read;
  return { fault: 'it has no row, so there is nothing to judge' };
}
