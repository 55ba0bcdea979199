import { columns } from './columns.ts';
import type { ShownRow } from './columns.ts';
import type { DirectoryRow } from './view.ts';

/** Where the directory keeps what its first page does not hold, below the root of the site. */
export const directoryPaths = {
  index: 'directory/index.json',
  rows: (file: number) => `directory/rows/${file}.json`,
} as const;

/** What filters and sorting need of every agent, in columns: the smallest that a browser can load. */
export type DirectoryIndex = {
  readonly ids: readonly string[];
  /** Every set of facets that occurs, as a row of the page has it. */
  readonly facets: readonly string[];
  /** For each agent the place of its set in `facets`. */
  readonly facetsOf: readonly number[];
  /** For each column the rank of each agent: equal values have one rank. */
  readonly ranks: readonly (readonly number[])[];
  /** Rows in one file of rows. */
  readonly perFile: number;
  /** Rows that are shown at once, and as many more each time that somebody asks. */
  readonly step: number;
};

/** What is shown of some agents, in the order of the index. */
export type RowsFile = readonly ShownRow[];

/** More rows than this at once make a slow browser wait. */
const MAX_STEP = 50;

/** Orders numbers as numbers, and everything else as words. */
const inOrder = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;

/** Facets as one text, which an element can hold: `band=critical,high kind=platform`. */
export function facetsText({ facets }: Pick<DirectoryRow, 'facets'>): string {
  return Object.entries(facets)
    .map(([key, values]) => `${key}=${values.join(',')}`)
    .join(' ');
}

/** The rank of each value among all of them; equal ones have the same. */
function ranksOf(values: readonly string[]): number[] {
  const sorted = [...new Set(values)].sort(inOrder);
  const ranks = new Map<string, number>();
  let rank = -1;
  for (const [place, value] of sorted.entries()) {
    const before = sorted[place - 1];
    if (before === undefined || inOrder(before, value) !== 0) rank += 1;
    ranks.set(value, rank);
  }
  return values.map((value) => ranks.get(value) ?? 0);
}

/**
 * What the browser loads before it filters or sorts a directory of several pages.
 * @param rows of all agents, in their order
 * @param perFile rows that one file of rows holds
 * @param perPage rows of a page
 */
export function toDirectoryIndex(
  rows: readonly DirectoryRow[],
  perFile: number,
  perPage: number,
): DirectoryIndex {
  const texts = rows.map(facetsText);
  const facets = [...new Set(texts)];
  const places = new Map(facets.map((text, place) => [text, place]));
  return {
    ids: rows.map(({ id }) => id),
    facets,
    facetsOf: texts.map((text) => places.get(text) ?? 0),
    ranks: columns.map(({ valueOf }) => ranksOf(rows.map(valueOf))),
    perFile,
    step: Math.min(MAX_STEP, perPage),
  };
}

/** What is shown of an agent: what it is found by is in the index. */
function toShown(row: DirectoryRow): ShownRow {
  const shown: Partial<DirectoryRow> = { ...row };
  delete shown.facets;
  delete shown.names;
  return shown as ShownRow;
}

/** One file of rows: what is shown of each, without what the index has. */
export function toRowsFile(rows: readonly DirectoryRow[], file: number, perFile: number): RowsFile {
  return rows.slice(file * perFile, (file + 1) * perFile).map(toShown);
}
