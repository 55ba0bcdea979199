import { h } from '#ui/shared/tree.ts';
import type { Element, Tree } from '#ui/shared/tree.ts';
import type { Side } from './side.ts';

/** What stands in a cell. */
export type Cell = Tree | readonly Tree[];

/** A row: its heading, a cell for each side, and what the sides have to do with one another. */
export type Row = {
  readonly head: Cell;
  readonly cells: readonly Cell[];
  readonly last?: Cell;
};

/** `A Dify` */
const columnName = ({ letter, name }: Side) => `${letter} ${name}`;

const cellOf = (label: string, cell: Cell) => h('td', { 'data-label': label }, cell);

/** A list in a cell; a muted word where there is nothing to list. */
export function listCell(items: readonly Tree[], none: string): Tree {
  if (items.length === 0) return h('span', { class: 'muted' }, none);
  if (items.length === 1 && items[0]) return items[0];
  return h(
    'ul',
    {},
    items.map((item) => h('li', {}, item)),
  );
}

/**
 * A table with a column for each side. On a narrow screen each row becomes a card.
 * @param caption what the table shows
 * @param corner what the headings of the rows are
 * @param lastName the heading of the last column, where rows have one
 */
export function sideTable(
  sides: readonly Side[],
  rows: readonly Row[],
  caption: string,
  corner: string,
  { id, lastName }: { readonly id?: string; readonly lastName?: string } = {},
): Element {
  const names = [corner, ...sides.map(columnName), ...(lastName ? [lastName] : [])];
  return h(
    'table',
    { class: 'rows sides', id },
    h('caption', {}, caption),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        names.map((name) =>
          h('th', { scope: 'col', class: name === lastName ? 'last' : undefined }, name),
        ),
      ),
    ),
    h(
      'tbody',
      {},
      rows.map(({ head, cells, last }) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, head),
          cells.map((cell, place) => cellOf(names[place + 1] ?? '', cell)),
          lastName && last !== undefined ? cellOf(lastName, last) : undefined,
        ),
      ),
    ),
  );
}

/** A part of the comparison under its heading. */
export function section(id: string, name: string, ...children: readonly Cell[]): Element {
  return h('section', { 'aria-labelledby': id }, h('h2', { id }, name), children);
}
