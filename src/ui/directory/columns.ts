import { severities } from '#domain/severity.ts';
import type { DirectoryRow } from './view.ts';

/** What of an agent a column shows: all but what it is filtered by. */
export type ShownRow = Omit<DirectoryRow, 'facets' | 'names'>;

/** A column of the directory. */
type Column = {
  /** What stands for it in the address of a sorted table. */
  readonly key: string;
  readonly name: string;
  /** What a reader finds in it, where its name does not say so. */
  readonly title: string | undefined;
  /** What it is sorted by: numbers in it as numbers, the rest as words. */
  readonly valueOf: (row: ShownRow) => string;
  /** What its cell says, where that is a plain text; other cells are made for their column. */
  readonly textOf?: (row: ShownRow) => string;
};

/** The columns of the directory, in their order. */
export const columns: readonly Column[] = [
  { key: 'agent', name: 'Agent', title: undefined, valueOf: ({ name }) => name },
  {
    key: 'band',
    name: 'Band and its cause',
    title: 'OWASP AIVSS 0.8: the highest open threat in the assessed version',
    // By the band alone, as the specification asks.
    valueOf: ({ rank }) => String(rank),
  },
  {
    key: 'threats',
    name: 'Open threats',
    title: 'by band, worst first',
    valueOf: ({ threats, unscored }) =>
      [...severities.map(({ id }) => threats.find((row) => row.id === id)?.count ?? 0), unscored]
        .map(String)
        .join('.'),
  },
  {
    key: 'agency',
    name: 'Agency',
    title: 'sum of the agentic risk factors, 0 to 10',
    valueOf: ({ agency }) => agency,
    textOf: ({ agency }) => agency,
  },
  {
    key: 'advisories',
    name: 'Open advisories',
    title: 'of those that the entry lists, in the assessed version',
    valueOf: ({ advisories: { open, exploited } }) => String(exploited * 1000 + open),
  },
  {
    key: 'best',
    name: 'Best set-up',
    title: 'the lowest band among the ways to run it',
    valueOf: ({ best }) => best?.band.score ?? '',
  },
  {
    key: 'evidence',
    name: 'Documented inputs',
    title: 'inputs of the scores that are documented or tested, cited and fresh',
    valueOf: ({ documented }) => String(documented.percent),
  },
  {
    key: 'assessed',
    name: 'Assessed',
    title: 'version and day',
    valueOf: ({ assessed }) => assessed,
  },
];
