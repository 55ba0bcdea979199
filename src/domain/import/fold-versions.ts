import { nameKey } from '../near-names.ts';
import { draftFrom, newestVersion } from './draft.ts';
import type { Mapping } from './mapping.ts';
import type { FeedRow } from './feed.ts';

/** A row that is an older version of a product that another row has. */
export type Folded = { readonly row: FeedRow; readonly into: FeedRow; readonly version: string };

/** A row with what makes it one product with another. */
type Known = {
  readonly row: FeedRow;
  readonly key: string;
  readonly version: string;
  readonly scheme: string | undefined;
};

function knownOf(row: FeedRow, mapping: Mapping, today: string): Known | undefined {
  const { id, facts, faults } = draftFrom(row, mapping, today);
  const { name = '', version, scheme } = facts;
  if (faults.length > 0 || version === undefined || name === '') return undefined;
  return { row, key: `${id}\n${nameKey(name)}`, version, scheme };
}

/**
 * Folds rows that are one product in several versions into the one with the newest: rows with one id
 * and one name, whose versions a scheme can compare and which differ. Others stay as they are, and
 * are then rejected as doubles.
 * @param rows of a table
 * @param mapping which column feeds which field
 * @param today the calendar date of the import
 */
export function foldVersions(
  rows: readonly FeedRow[],
  mapping: Mapping,
  today: string,
): { readonly rows: readonly FeedRow[]; readonly folded: readonly Folded[] } {
  const known = rows.flatMap((row) => knownOf(row, mapping, today) ?? []);
  const folded = [...Map.groupBy(known, ({ key }) => key).values()].flatMap((group): Folded[] => {
    const versions = group.map(({ version }) => version);
    if (group.length === 1 || new Set(versions).size < group.length) return [];
    const newest = newestVersion(versions, group[0]?.scheme);
    const into = group.find(({ version }) => version === newest);
    if (!into) return [];
    return group
      .filter((each) => each !== into)
      .map(({ row, version }) => ({ row, into: into.row, version }));
  });
  const gone = new Set(folded.map(({ row }) => row));
  return { rows: rows.filter((row) => !gone.has(row)), folded };
}
