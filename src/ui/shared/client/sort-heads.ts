/** Sorts by a column, one way or the other. */
export type SortBy = (column: number, descending: boolean) => void;

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
      for (const other of table.querySelectorAll('th[aria-sort]'))
        other.removeAttribute('aria-sort');
      head.ariaSort = descending ? 'descending' : 'ascending';
      sortBy(head.cellIndex, descending);
    });
  }
}
