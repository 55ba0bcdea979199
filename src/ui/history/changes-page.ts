import type { Catalog } from '#domain/catalog/catalog.ts';
import { isOtherScore } from '#domain/catalog/changes.ts';
import type { Change } from '#domain/catalog/changes.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { MAX_ROWS, matters, toChangeRow } from './view.ts';
import type { ChangeRow } from './view.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** A change with the entry that it is of. */
type NamedChange = ChangeRow & {
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
  readonly changes: readonly NamedChange[];
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
 * Whether a change belongs on the page of all entries. Reasons that were rewritten, and sources that
 * are quoted anew, change no answer: the history of their own entry tells them.
 */
function isNews(change: Change): boolean {
  const { kind, from, to, threats, evidence } = change;
  if (kind !== 'reworded') return matters(change);
  const otherThreats = threats.added.length + threats.removed.length > 0;
  return isOtherScore(from, to) || otherThreats || (evidence?.added ?? []).length > 0;
}

/**
 * The view of all changes, by month, newest first.
 * @param changes of all entries, in the order of the commits, newest first
 * @param catalog the published agents
 * @param moved every retired id: an old address still says what became of it
 * @param urls the paths of the site
 */
export function toChangesPage(
  changes: readonly Change[],
  { agents }: Catalog,
  moved: readonly RetiredId[],
  urls: Urls,
): ChangesPage {
  const names = new Map(agents.map(({ id, data }) => [id, data.name]));
  const retired = new Set(moved.map(({ id }) => id));
  // Days of authors may go back and forth between commits; sorting keeps the order within a day.
  const told = changes.filter(isNews);
  const newest = told
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .slice(0, MAX_ROWS.all);
  const named = newest.map((change): NamedChange => {
    const { id } = change;
    const href = names.has(id) || retired.has(id) ? urls.agent(id) : undefined;
    return { ...toChangeRow(change), id, name: names.get(id) ?? id, href };
  });
  const ids = [...new Set(named.map(({ on }) => on.slice(0, 7)))];
  return {
    months: ids.map((id) => ({
      id,
      name: monthName(id),
      changes: named.filter(({ on }) => on.startsWith(id)),
    })),
    all: told.length,
    shown: named.length,
  };
}
