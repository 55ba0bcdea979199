import type { Cell, FeedRow } from '#domain/import/feed.ts';
import { listOf } from '#domain/wording.ts';
import type { ReadTable } from './read-table.ts';

/** How deep groups may stand in each other, and how many columns they may make. */
const MAX_DEPTH = 8;
const MAX_COLUMNS = 500;

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A plain value as text; undefined for a list or a group. */
function textOf(value: unknown): string | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Cells, and the first column that cannot be one. */
type Cells = { readonly cells: Map<string, Cell>; fault?: string };

function addText(cells: Map<string, Cell>, column: string, text: string): void {
  const there = cells.get(column);
  cells.set(column, there === undefined ? [text] : [...(there as readonly string[]), text]);
}

/** The values of a list of groups, column by column: `versions.number` has one of each of them. */
function addGroups(into: Cells, column: string, groups: readonly Group[], depth: number): void {
  for (const group of groups) {
    const { cells, fault } = cellsOf(group, `${column}.`, depth);
    if (fault !== undefined) into.fault ??= fault;
    for (const [name, cell] of cells)
      for (const text of typeof cell === 'string' ? [cell] : cell) addText(into.cells, name, text);
  }
}

/** The cells of a group: those of groups within it by their path, with dots. */
function cellsOf(group: Group, prefix: string, depth: number): Cells {
  const found: Cells = { cells: new Map() };
  for (const [name, value] of Object.entries(group)) {
    const column = `${prefix}${name}`;
    const text = textOf(value);
    const texts = Array.isArray(value) ? value.map(textOf) : [];
    if (text !== undefined) found.cells.set(column, text);
    else if (depth >= MAX_DEPTH || found.cells.size > MAX_COLUMNS) found.fault ??= column;
    else if (isGroup(value)) {
      const inner = cellsOf(value, `${column}.`, depth + 1);
      for (const [key, cell] of inner.cells) found.cells.set(key, cell);
      if (inner.fault !== undefined) found.fault ??= inner.fault;
    } else if (texts.every((each) => each !== undefined)) found.cells.set(column, texts);
    else if (Array.isArray(value) && value.every(isGroup))
      addGroups(found, column, value, depth + 1);
    else {
      found.cells.set(column, '');
      found.fault ??= column;
    }
  }
  return found;
}

/** The lists of groups in an envelope, by their path. */
function listsIn(value: Group, prefix = '', depth = 0): [path: string, list: unknown[]][] {
  return Object.entries(value).flatMap(([name, inner]): [string, unknown[]][] => {
    if (Array.isArray(inner)) return inner.some(isGroup) ? [[`${prefix}${name}`, inner]] : [];
    return isGroup(inner) && depth < MAX_DEPTH
      ? listsIn(inner, `${prefix}${name}.`, depth + 1)
      : [];
  });
}

const NO_LIST = 'it is not a list of rows: [ { … }, … ]';

/** The list of rows: the value itself, or the one in its envelope. */
function rowsIn(value: unknown, at: string | undefined): unknown[] | { readonly fault: string } {
  if (Array.isArray(value)) return value as unknown[];
  if (!isGroup(value)) return { fault: NO_LIST };
  const lists = listsIn(value);
  const paths = lists.map(([path]) => path);
  const found =
    at === undefined && lists.length === 1 ? lists[0] : lists.find(([path]) => path === at);
  if (found) return found[1];
  if (paths.length === 0) return { fault: NO_LIST };
  const have = listOf(paths, 'and');
  return at === undefined
    ? { fault: `it holds several lists, ${have}: say in the map which one, as rows: ${paths[0]}` }
    : { fault: `there is no list at "${at}"; there is ${have}` };
}

/**
 * Reads JSON: a list of rows, bare or in an envelope. Groups within a row become columns by their
 * path, as `maker.name`; of a list of groups, a column has one value of each.
 * @param text the file
 * @param at where the list is, as a path with dots
 */
export function readJson(text: string, at?: string): ReadTable {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const [, line] = /line (\d+)/.exec(String(error)) ?? [];
    return { fault: `${line === undefined ? '' : `line ${line}: `}it is not JSON` };
  }
  const list = rowsIn(value, at);
  if ('fault' in list) return list;
  const rows = list.map((each, index): FeedRow => {
    const place = index + 1;
    if (!isGroup(each)) return { place, cells: new Map(), fault: 'it is not a group of columns' };
    const { cells, fault } = cellsOf(each, '', 0);
    if (fault === undefined) return { place, cells };
    return {
      place,
      cells,
      fault: `column "${fault}" holds lists in a list, or is nested too deeply`,
    };
  });
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  return { columns, rows, counts: 'row' };
}
