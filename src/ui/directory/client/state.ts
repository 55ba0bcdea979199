import { askedValues } from './asked-values.ts';
import type { Chosen } from './filter.ts';
import { restoreSort, sortingOf } from './sorting.ts';

/** What asks something: the fields of the form, and the heads of the table. */
export type Fields = {
  readonly query: HTMLInputElement | null;
  readonly boxes: readonly HTMLInputElement[];
  readonly table: HTMLTableElement;
};

/** What is ticked, by group. */
export function chosenOf({ boxes }: Fields): Chosen {
  const groups = new Map<string, Set<string>>();
  for (const { name, value, checked } of boxes)
    if (checked) groups.set(name, (groups.get(name) ?? new Set()).add(value));
  return groups;
}

/** What is typed, without white space at its ends. */
export function textOf({ query }: Fields): string {
  return query?.value.trim() ?? '';
}

/** Puts the state into the address, so that it can be shared and reloaded. */
export function storeState(fields: Fields): void {
  const parameters = new URLSearchParams();
  const text = textOf(fields);
  if (text !== '') parameters.set('q', text);
  for (const [name, values] of chosenOf(fields)) parameters.set(name, [...values].join(','));
  const sorting = sortingOf(fields.table);
  if (sorting) parameters.set('sort', sorting.text);
  const search = parameters.size > 0 ? `?${parameters}` : '';
  history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
}

/** Fills the fields in as the address says, and marks the column to sort by. */
export function restoreState({ query, boxes, table }: Fields): void {
  const parameters = new URLSearchParams(location.search);
  if (query) query.value = parameters.get('q') ?? '';
  restoreSort(table, parameters.get('sort'));
  for (const box of boxes)
    box.checked = askedValues(box.name, parameters.get(box.name)).includes(box.value);
}
