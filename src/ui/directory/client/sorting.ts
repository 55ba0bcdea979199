import { markSorted } from '#ui/shared/client/sort-heads.ts';

/** A column by its place, and whether it is sorted from the top down. */
export type Sorting = {
  readonly column: number;
  readonly descending: boolean;
  /** The same as an address has it: `agency`, or `-agency` from the top down. */
  readonly text: string;
};

/** The order that a reader chose; undefined where the table stands in its own. */
export function sortingOf(table: HTMLTableElement): Sorting | undefined {
  const head = table.querySelector<HTMLTableCellElement>('th[aria-sort]');
  if (!head) return undefined;
  const descending = head.ariaSort === 'descending';
  const text = `${descending ? '-' : ''}${head.dataset.key ?? ''}`;
  return { column: head.cellIndex, descending, text };
}

/**
 * Marks a table with the order that an address has.
 * @param table of the directory
 * @param text as `sortingOf` has it; its own order for a column that there is not
 */
export function restoreSort(table: HTMLTableElement, text: string | null): void {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-key]')];
  const [, way, key] = /^(-?)(.*)/.exec(text ?? '') ?? [];
  markSorted(
    table,
    heads.find((head) => head.dataset.key === key),
    way === '-',
  );
}
