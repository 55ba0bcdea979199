import { countOf, fits, parseFacets } from './filter.ts';
import type { Chosen, Facets } from './filter.ts';
import type { AgentReasons } from '#ui/search/find-agents-in.ts';

/** A row of the table, and what it is found by. */
export type AgentRow = {
  readonly element: HTMLElement;
  readonly id: string;
  readonly names: string;
  readonly facets: Facets;
  readonly excerpt: HTMLElement | null;
};

/** The rows that the page carries. */
export function readRows(root: HTMLElement): AgentRow[] {
  return [...root.querySelectorAll<HTMLElement>('tr[data-agent]')].map((element) => ({
    element,
    id: element.dataset.agent ?? '',
    names: (element.dataset.names ?? '').toLowerCase(),
    facets: parseFacets(element.dataset.facets ?? ''),
    excerpt: element.querySelector<HTMLElement>('[data-excerpt]'),
  }));
}

/** Shows why a row was found, or nothing. */
function showReason({ excerpt }: AgentRow, reason: string | undefined): void {
  if (!excerpt) return;
  excerpt.textContent = reason ?? '';
  excerpt.hidden = reason === undefined;
}

/**
 * Shows the rows that fit, and the dots of the map that belong to them.
 * @param text what is typed, in small letters
 * @param hits what the search found, with the reason
 * @returns the rows that the search leaves, and how many of them the filters leave
 */
export function showRows(
  rows: readonly AgentRow[],
  text: string,
  hits: AgentReasons,
  chosen: Chosen,
): { readonly found: readonly AgentRow[]; readonly shown: number } {
  const found = rows.filter(({ id, names }) => text === '' || names.includes(text) || hits.has(id));
  const shown = new Set(found.filter(({ facets }) => fits(facets, chosen)));
  for (const row of rows) {
    row.element.hidden = !shown.has(row);
    showReason(row, text === '' ? undefined : hits.get(row.id));
    for (const dot of document.querySelectorAll(`.map [data-agent="${row.id}"]`))
      dot.classList.toggle('faded', !shown.has(row));
  }
  return { found, shown: shown.size };
}

/** Writes beside each box how many rows it would show. */
export function showCounts(
  boxes: readonly HTMLInputElement[],
  found: readonly AgentRow[],
  chosen: Chosen,
): void {
  const facets = found.map((row) => row.facets);
  for (const box of boxes) {
    const count = box.parentElement?.querySelector('[data-count]');
    if (count) count.textContent = String(countOf(facets, chosen, box.name, box.value));
  }
}
