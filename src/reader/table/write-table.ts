import { csvCell } from '#domain/csv-cell.ts';
import type { FeedRow, Table } from '#domain/import/feed.ts';

/** A row that was not taken, and why. */
export type Reject = { readonly row: FeedRow; readonly reason: string };

/**
 * The rows that were not taken, as CSV: where they stood, why, and all that they hold. The cells are
 * the person's own, and go back unchanged, so that the file can be fixed and imported.
 * @param table the table that they come from
 * @param rejects the rows
 * @param delimiter what separates cells
 */
export function writeCsv(table: Table, rejects: readonly Reject[], delimiter: string): string {
  const head = [table.counts, 'reason', ...table.columns];
  const lines = rejects.map(({ row, reason }) => [
    String(row.place),
    reason,
    ...table.columns.map((name) => String(row.cells.get(name) ?? '')),
  ]);
  return [head, ...lines]
    .map((cells) => `${cells.map((cell) => csvCell(cell, delimiter)).join(delimiter)}\n`)
    .join('');
}

/**
 * The same as JSON.
 * @param table the table that they come from
 * @param rejects the rows
 */
export function writeJson({ counts }: Table, rejects: readonly Reject[]): string {
  const rows = rejects.map(({ row, reason }) => ({
    [counts]: row.place,
    reason,
    ...Object.fromEntries(row.cells),
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
