import type { VersionRange } from '../entry/advisory.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { boundsOf, isFromBeginning } from '../versions/range.ts';
import { versionFault } from '../versions/schemes.ts';
import { readingScheme } from './compared-ranges.ts';
import type { AffectedPackage, FlawRecord } from './flaw-record.ts';
import type { Flaw } from './flaw.ts';
import { comparablePackage } from './package-of.ts';

/** What an entry is found by. */
export type Packaged = Pick<EntryData, 'packages' | 'assessed'>;

/** The ranges of a flaw as an entry writes them, and what of it no range can hold. */
export type EntryRanges = {
  readonly ranges: readonly VersionRange[];
  readonly unread: readonly string[];
};

/** What a person is asked of versions that could not be read. @returns a sentence without its full stop */
export function unreadWords(text: string): string {
  return `the record has versions that no range here can hold: ${text}`;
}

/** The package of an entry that a record means. @returns its place in `packages`, or -1 */
function placeOf({ packages }: Packaged, named: string | undefined): number {
  if (named === undefined) return -1;
  return packages.findIndex((own) => comparablePackage(own) === named);
}

/** Whether a row that names no package is of a repository of the entry. */
function isOfRepository(entry: Packaged, row: AffectedPackage): boolean {
  return row.package === undefined && placeOf(entry, row.repository) >= 0;
}

/** Whether a flaw is one of a package of the entry, by a record that still stands. */
export function affectsPackage(entry: Packaged, { records }: Flaw): boolean {
  return records.some(({ affected }) =>
    affected.some((row) => placeOf(entry, row.package) >= 0 || isOfRepository(entry, row)),
  );
}

/** Ranges with the package that they number; the first one of an entry goes without saying. */
function ofPackages(entry: Packaged, { affected }: FlawRecord): EntryRanges | undefined {
  const rows = affected.filter((row) => placeOf(entry, row.package) >= 0);
  if (rows.length === 0) return undefined;
  const ranges = rows.flatMap((row) => {
    const place = placeOf(entry, row.package);
    const of = place === 0 ? {} : { package: entry.packages[place] };
    return row.ranges.map((range) => ({ ...of, ...range }));
  });
  return { ranges, unread: rows.flatMap(({ unread }) => unread) };
}

/** The ranges of a record that names one product and no package: they number what it calls so. */
function ofProduct({ affected }: FlawRecord): EntryRanges | undefined {
  const [row, ...others] = affected;
  return row && row.package === undefined && others.length === 0 ? row : undefined;
}

/** What the scheme of the entry, or that of a further package, cannot compare. */
function faultsOf(entry: Packaged, ranges: readonly VersionRange[]): string[] {
  return ranges.flatMap((range) => {
    const scheme = readingScheme(entry, range);
    if (scheme === undefined) return [];
    return boundsOf(range).flatMap((bound) => versionFault(scheme, bound) ?? []);
  });
}

/**
 * The versions of an entry that have a flaw, by the first record that says so for one of its
 * packages.
 * @param entry the entry
 * @param flaw the flaw
 * @param isOpen true where the entry says nothing of versions yet: then the record of a product counts
 */
export function rangesFor(entry: Packaged, { records }: Flaw, isOpen: boolean): EntryRanges {
  const named = records.flatMap((record) => ofPackages(entry, record) ?? []);
  const found =
    named.length === 0 && isOpen ? records.flatMap((each) => ofProduct(each) ?? []) : named;
  const best = found.find(({ ranges }) => ranges.length > 0) ?? found[0];
  if (!best) return { ranges: [], unread: [] };
  const faults = faultsOf(entry, best.ranges);
  return faults.length === 0 ? best : { ranges: [], unread: [...best.unread, ...new Set(faults)] };
}

/** A range in one form, so that two of one meaning are alike. */
function keyOf(range: VersionRange, { packages }: Packaged): string {
  const of = range.package === packages[0] ? undefined : range.package;
  const start = isFromBeginning(range) ? '0' : range.introduced;
  return JSON.stringify([of ?? '', start, range.fixed ?? '', range.lastAffected ?? '']);
}

/** Whether two lists hold the same ranges, in whatever order and writing. */
export function sameRanges(
  a: readonly VersionRange[],
  b: readonly VersionRange[],
  entry: Packaged,
): boolean {
  const [left, right] = [a, b].map((rows) => new Set(rows.map((row) => keyOf(row, entry))));
  return left !== undefined && right !== undefined && left.symmetricDifference(right).size === 0;
}
