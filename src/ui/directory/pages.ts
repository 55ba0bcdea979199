import type { Urls } from '#ui/shared/urls.ts';

/** Agents on one page of the directory, unless a build asks for another number. */
export const DIRECTORY_ROWS = 100;

/** One page of a list that is cut into pages. */
export type Page<T> = {
  readonly rows: readonly T[];
  /** From 1 on. */
  readonly number: number;
  readonly of: number;
  /** The place of its first row in the whole list, from 1 on; of its last row. */
  readonly from: number;
  readonly to: number;
};

/** How many pages a list has: one at least. */
export function pageCount(all: number, perPage: number): number {
  return Math.max(1, Math.ceil(all / perPage));
}

/**
 * A page of a list.
 * @param all the rows in their order
 * @param number which one, from 1 on
 * @param perPage rows of a page
 */
export function pageOf<T>(all: readonly T[], number: number, perPage: number): Page<T> {
  const start = (number - 1) * perPage;
  const rows = all.slice(start, start + perPage);
  const of = pageCount(all.length, perPage);
  return { rows, number, of, from: start + 1, to: start + rows.length };
}

/** The path of a page of the directory: the first one is the home page. */
export function pagePath(urls: Urls, number: number): string {
  return number === 1 ? urls.home : urls.directoryPage(number);
}

/**
 * The pages that a reader is led to: the first and the last, and those beside the present one.
 * @returns numbers in order; 0 stands where some are left out
 */
export function pagesNear(number: number, of: number): number[] {
  const near = [1, 2, number - 1, number, number + 1, of - 1, of];
  const known = [...new Set(near)].filter((page) => page >= 1 && page <= of);
  const ordered = known.toSorted((a, b) => a - b);
  return ordered.flatMap((page, place) => {
    const before = ordered[place - 1] ?? page - 1;
    return page - before > 1 ? [0, page] : [page];
  });
}
