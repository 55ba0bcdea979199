import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import { listOf } from '#domain/wording.ts';
import type { Inventory, InventoryItem } from '#domain/inventory/item.ts';
import { depthProblem } from '../yaml/depth.ts';
import { columnNames, columnOf, itemOf, nearColumn } from './item-of.ts';

type ReadInventory = Inventory | { readonly fault: string };

/** Most rows of an inventory. */
const MAX_ITEMS = 10_000;

function itemFrom(node: unknown, line: number): InventoryItem {
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
export function readYamlInventory(text: string): ReadInventory {
  if (depthProblem(text, 0)) return { fault: 'it is nested too deeply, or too long' };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const [error] = document.errors;
  if (error) return { fault: `line ${lineAt(error.pos[0])}: it is not YAML` };
  const { contents } = document;
  const only = isMap(contents) && contents.items.length === 1 ? contents.items[0]?.value : contents;
  if (!isSeq(only)) return { fault: 'it is not a list: - { agent: …, version: … }' };
  if (only.items.length > MAX_ITEMS)
    return { fault: `it has ${only.items.length} rows, more than ${MAX_ITEMS}` };
  const items = only.items.map((node) => itemFrom(node, lineAt((node as Node).range?.[0] ?? 0)));
  return { items, isBom: false };
}
