import type { AgentReasons } from '#ui/search/find-agents-in.ts';
import { part } from '#ui/shared/page-parts.ts';
import { parseFacets } from './filter.ts';
import type { Facets } from './filter.ts';
import { sortRows } from '#ui/shared/client/sort-rows.ts';
import type { Sorting } from './sorting.ts';

/** An agent of the directory, and what it is found by. */
export type Listed = {
  readonly id: string;
  /** Names that are found before the index of the search is there, in small letters. */
  readonly names: string;
  readonly facets: Facets;
};

/** What a directory shows: who, why, and in which order. */
export type Shown = {
  /** Those that fit, in the order in which they stand unless a column is sorted by. */
  readonly shown: ReadonlySet<Listed>;
  /** Why each was found; undefined where nothing was searched for. */
  readonly reasons: AgentReasons | undefined;
  /** True where something is typed, ticked or sorted by. */
  readonly isAsked: boolean;
  /** The column that is sorted by; undefined for none. */
  readonly sorting: Sorting | undefined;
};

/** All agents of a directory, and how some of them are shown. */
export type AgentTable = {
  readonly agents: readonly Listed[];
  readonly show: (what: Shown) => void | Promise<void>;
};

type Row = Listed & { readonly element: HTMLElement };

/** The rows that the page carries. */
function readRows(root: HTMLElement): Row[] {
  return [...root.querySelectorAll<HTMLElement>('tr[data-agent]')].map((element) => ({
    element,
    id: element.dataset.agent ?? '',
    names: (element.dataset.names ?? '').toLowerCase(),
    facets: parseFacets(element.dataset.facets ?? ''),
  }));
}

/** Shows why a row was found, or nothing. */
function showReason({ element }: Row, reason: string | undefined): void {
  const excerpt = element.querySelector<HTMLElement>('[data-excerpt]');
  if (!excerpt) return;
  excerpt.textContent = reason ?? '';
  excerpt.hidden = reason === undefined;
}

/** A directory of one page: its own rows are shown and hidden. */
export function tableOfPage(root: HTMLElement): AgentTable {
  const agents = readRows(root);
  const elements = new Map<Listed, HTMLElement>(agents.map((row) => [row, row.element]));
  const table = part<HTMLTableElement>(root, 'table.rows');
  /** Puts rows in an order: the others follow. */
  const order = (shown: ReadonlySet<Listed>): void => {
    const first = [...shown].flatMap((agent) => elements.get(agent) ?? []);
    agents[0]?.element.parentElement?.prepend(...first);
  };
  return {
    agents,
    show: ({ shown, reasons, sorting }) => {
      order(reasons ? shown : new Set(agents));
      if (sorting) sortRows(table, sorting.column, sorting.descending);
      for (const row of agents) {
        row.element.hidden = !shown.has(row);
        showReason(row, reasons?.get(row.id));
      }
    },
  };
}
