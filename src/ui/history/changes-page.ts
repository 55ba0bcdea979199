import type { Catalog } from '#domain/catalog/catalog.ts';
import type { Change } from '#domain/catalog/changes.ts';
import { movesScore } from '#domain/catalog/moves-score.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { newestOfEach, toDays } from './days.ts';
import type { Day } from './days.ts';
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
  readonly days: readonly Day<NamedChange>[];
};

/** The page of all changes. */
export type ChangesPage = {
  readonly months: readonly Month[];
  readonly all: number;
  readonly shown: number;
};

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
  const told = changes.filter((change) => movesScore(change) || isQuietNews(change));
  // Days of authors may go back and forth between commits; sorting keeps the order within a day.
  const sorted = told.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  const rows = newestOfEach(sorted, MAX_ROWS.all).map((change) => {
    const { id } = change;
    const entry = entries.get(id);
    const href = entry || retired.has(id) ? urls.agent(id) : undefined;
    const name = entry?.name ?? id;
    return { change, row: { ...toChangeRow(change, entry, urls), id, name, href } };
  });
  const months = Map.groupBy(rows, ({ row }) => row.on.slice(0, 7));
  return {
    months: [...months].map(([id, own]) => ({ id, name: monthName(id), days: toDays(own) })),
    all: told.length,
    shown: rows.length,
  };
}
