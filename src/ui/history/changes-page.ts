import type { Catalog } from '#domain/catalog/catalog.ts';
import type { Change } from '#domain/catalog/changes.ts';
import { movesScore } from '#domain/catalog/moves-score.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { MAX_ROWS, toChangeRow } from './view.ts';
import type { ChangeRow } from './view.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** A change with the entry that it is of. */
export type NamedChange = ChangeRow & {
  readonly id: string;
  readonly name: string;
  /** Undefined when nothing stands at its address any more. */
  readonly href: string | undefined;
};

/** The changes of one calendar month. */
type Month = {
  /** `2026-11`. */
  readonly id: string;
  /** `November 2026`. */
  readonly name: string;
  /** What moved a score or a threat, or an entry as a whole. */
  readonly moved: readonly NamedChange[];
  /** The others: new sources, and inputs that left the scores as they were. */
  readonly quiet: readonly NamedChange[];
};

/** The page of all changes. */
export type ChangesPage = {
  readonly months: readonly Month[];
  readonly all: number;
  readonly shown: number;
};

/** A change with what the page tells of it. */
type Told = { readonly change: Change; readonly moves: boolean };

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];

function monthName(id: string): string {
  const [year, month] = id.split('-');
  return `${MONTHS[Number(month) - 1]} ${year}`;
}

/**
 * Whether a change that moved nothing belongs on the page of all entries. Reasons that were rewritten,
 * and sources that are quoted anew, change no answer: the history of their own entry tells them.
 */
function isQuietNews({ kind, evidence }: Change): boolean {
  return kind === 'rescored' || (kind === 'reworded' && (evidence?.added ?? []).length > 0);
}

/** The newest changes that belong on the page, of each sort at most so many as it shows. */
function newestOf(told: readonly Told[]): Told[] {
  // Days of authors may go back and forth between commits; sorting keeps the order within a day.
  const sorted = told.toSorted(({ change: a }, { change: b }) =>
    a.on < b.on ? 1 : a.on > b.on ? -1 : 0,
  );
  const of = (moves: boolean) => sorted.filter((row) => row.moves === moves).slice(0, MAX_ROWS.all);
  return [...of(true), ...of(false)];
}

/**
 * The view of all changes, by month, newest first.
 * @param changes of all entries, in the order of the commits, newest first
 * @param catalog the published agents
 * @param retiredIds every retired id: an old address still says what became of it
 * @param urls the paths of the site
 */
export function toChangesPage(
  changes: readonly Change[],
  { agents }: Catalog,
  retiredIds: readonly RetiredId[],
  urls: Urls,
): ChangesPage {
  const entries = new Map(agents.map(({ id, data }) => [id, data]));
  const retired = new Set(retiredIds.map(({ id }) => id));
  const told = changes
    .map((change): Told => ({ change, moves: movesScore(change) }))
    .filter(({ change, moves }) => moves || isQuietNews(change));
  const rows = newestOf(told).map(({ change, moves }) => {
    const { id } = change;
    const entry = entries.get(id);
    const href = entry || retired.has(id) ? urls.agent(id) : undefined;
    const row: NamedChange = {
      ...toChangeRow(change, entry, urls),
      id,
      name: entry?.name ?? id,
      href,
    };
    return { row, moves, month: change.on.slice(0, 7) };
  });
  const ids = [...new Set(rows.map(({ month }) => month))].sort().toReversed();
  const rowsOf = (id: string, moves: boolean) =>
    rows.filter((one) => one.month === id && one.moves === moves).map(({ row }) => row);
  return {
    months: ids.map((id) => ({
      id,
      name: monthName(id),
      moved: rowsOf(id, true),
      quiet: rowsOf(id, false),
    })),
    all: told.length,
    shown: rows.length,
  };
}
