import type { FiledId, FiledList } from '#domain/catalog/framework-index.ts';
import { NO_EDITION } from '#domain/frameworks/catalogued.ts';
import { frameworkLists } from '#domain/frameworks/lists.ts';

/** What the edition of a retired id begins with: `before 2026.07`. */
const RETIRED = 'before ';

/** One edition of a list. */
export type Edition = {
  readonly edition: string;
  readonly ids: readonly FiledId[];
  /** Number of its ids that somebody carries. */
  readonly carried: number;
};

/** The editions of a list, the newest first; the one of a list without any is `NO_EDITION`. */
export function editionsOf({ id, ids }: FiledList): Edition[] {
  const known: readonly string[] = frameworkLists.find((list) => list.id === id)?.editions ?? [];
  return [...Map.groupBy(ids, ({ edition }) => edition)]
    .sort(([a], [b]) => known.indexOf(a) - known.indexOf(b))
    .map(([edition, own]) => ({
      edition,
      ids: own,
      carried: own.filter(({ carriers }) => carriers.length > 0).length,
    }));
}

/** What the ids of an edition stand below: `Edition 2026`. */
export function editionTitle(edition: string): string {
  if (edition === NO_EDITION) return 'Ids';
  if (edition.startsWith(RETIRED)) return `Retired in edition ${edition.slice(RETIRED.length)}`;
  return `Edition ${edition}`;
}

/** All editions in words: `Editions 2026, 2025, 2023`; empty for a list that has none. */
export function editionsInWords(editions: readonly Edition[]): string {
  const names = editions.map(({ edition }) => edition).filter((name) => name !== NO_EDITION);
  const live = names.filter((name) => !name.startsWith(RETIRED));
  if (live.length === 0) return '';
  const words = `${live.length === 1 ? 'Edition' : 'Editions'} ${live.join(', ')}`;
  return live.length === names.length ? words : `${words}, and ids retired before`;
}
