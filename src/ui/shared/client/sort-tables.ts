/** Lets a reader sort tables by their columns. Without it, a table stands in its own order. */
import { addSortButtons } from './sort-heads.ts';
import { sortRows } from './sort-rows.ts';

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]'))
  addSortButtons(table, (column, descending) => sortRows(table, column, descending));
