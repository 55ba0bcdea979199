/** Sorts by a column, one way or the other. */
export type SortBy = (column: number, descending: boolean) => void;

/**
 * Tells of a table by which column it is sorted.
 * @param table whose heads are marked
 * @param head of the column; none for the table's own order
 * @param descending true from the top down
 */
export function markSorted(
  table: HTMLTableElement,
  head: HTMLTableCellElement | undefined,
  descending: boolean,
): void {
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  if (head) head.ariaSort = descending ? 'descending' : 'ascending';
}

/**
 * Makes the heads of a table buttons that sort it: once, and a second time the other way round.
 * @param table whose first row of heads names its columns
 * @param sortBy puts the rows in order
 */
export function addSortButtons(table: HTMLTableElement, sortBy: SortBy): void {
  for (const head of table.tHead?.rows[0]?.cells ?? []) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const descending =
        head.ariaSort === 'ascending' ||
        (head.ariaSort === null && head.dataset.first === 'descending');
      markSorted(table, head, descending);
      sortBy(head.cellIndex, descending);
    });
  }
}
