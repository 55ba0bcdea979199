/** Lets a reader sort tables by their columns. Without it, a table stands in its own order. */

/** What a cell is sorted by: a value of its own, or its words. */
function valueOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset.value ?? cell?.textContent.trim() ?? '';
}

/** Orders numbers as numbers, and everything else as words. */
const inOrder = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;

/** Sorts the rows of a table by a column; a second time the other way round. */
function sortBy(table: HTMLTableElement, head: HTMLTableCellElement): void {
  const descending =
    head.getAttribute('aria-sort') === 'ascending' ||
    (head.ariaSort === null && head.dataset.first === 'descending');
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  const body = table.tBodies[0];
  const rows = [...(body?.rows ?? [])];
  rows.sort((a, b) => {
    const order = inOrder(valueOf(a, head.cellIndex), valueOf(b, head.cellIndex));
    return descending ? -order : order;
  });
  body?.append(...rows);
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]'))
  for (const head of table.tHead?.rows[0]?.cells ?? []) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => sortBy(table, head));
  }
