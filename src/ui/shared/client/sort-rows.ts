/** What a cell is sorted by: a value of its own, or its words. */
function valueOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset.value ?? cell?.textContent.trim() ?? '';
}

/** Orders numbers as numbers, and everything else as words. */
const inOrder = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;

/** Puts the rows of a table in the order of a column. */
export function sortRows(table: HTMLTableElement, column: number, descending: boolean): void {
  const body = table.tBodies[0];
  const rows = [...(body?.rows ?? [])];
  rows.sort((a, b) => {
    const order = inOrder(valueOf(a, column), valueOf(b, column));
    return descending ? -order : order;
  });
  body?.append(...rows);
}
