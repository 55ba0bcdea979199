import type { AgentReasons } from '#ui/search/find-agents-in.ts';
import { parseFacets } from './filter.ts';
import type { Facets } from './filter.ts';

/** An agent of the directory, and what it is found by. */
export type Listed = {
  readonly id: string;
  /** Names that are found before the index of the search is there, in small letters. */
  readonly names: string;
  readonly facets: Facets;
};

/** All agents of a directory, and how some of them are shown. */
export type AgentTable = {
  readonly agents: readonly Listed[];
  /**
   * @param shown those that fit, in the order in which they stand unless a column is sorted by
   * @param reasons why a search found them
   * @param isAsked false where nothing is searched, ticked or sorted: the page stands as it came
   */
  readonly show: (
    shown: ReadonlySet<Listed>,
    reasons: AgentReasons | undefined,
    isAsked: boolean,
  ) => Promise<void> | void;
  /** Puts what is shown in the order of a column; absent where the rows of the page are sorted. */
  readonly sort?: (column: number, descending: boolean) => Promise<void>;
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
  /** Puts rows in an order, unless the reader sorts by a column: the others follow. */
  const order = (shown: ReadonlySet<Listed>): void => {
    if (root.querySelector('th[aria-sort]')) return;
    const first = [...shown].flatMap((agent) => elements.get(agent) ?? []);
    agents[0]?.element.parentElement?.prepend(...first);
  };
  return {
    agents,
    show: (shown, reasons) => {
      order(reasons ? shown : new Set(agents));
      for (const row of agents) {
        row.element.hidden = !shown.has(row);
        showReason(row, reasons?.get(row.id));
      }
    },
  };
}
