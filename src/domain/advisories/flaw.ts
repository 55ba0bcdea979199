import { cvssVersionOf } from '../cvss/versions.ts';
import { isAdvisoryId } from '../entry/advisory.ts';
import { idsOfRecord } from './flaw-record.ts';
import type { FlawRecord } from './flaw-record.ts';
import { joinById } from './join-by-id.ts';

/** One flaw: all that its records say. */
export type Flaw = {
  /** Every id, those of its records first. */
  readonly ids: readonly string[];
  /** Those that count: where only some were withdrawn, those were doubles. The most precise first. */
  readonly records: readonly FlawRecord[];
  /** The day on which the last of them was withdrawn; undefined where one still stands. */
  readonly withdrawn: string | undefined;
};

/** GHSA numbers packages and is looked through; CVE often names a product only. */
function rank({ id }: FlawRecord): number {
  if (id.startsWith('GHSA-')) return 0;
  return id.startsWith('CVE-') ? 2 : 1;
}

function byRank(a: FlawRecord, b: FlawRecord): number {
  return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}

function toFlaw(records: readonly FlawRecord[]): Flaw {
  const sorted = records.toSorted(byRank);
  const standing = sorted.filter(({ withdrawn }) => withdrawn === undefined);
  const days = sorted.flatMap(({ withdrawn }) => withdrawn ?? []).sort();
  return {
    ids: [...new Set([...sorted.map(({ id }) => id), ...sorted.flatMap(idsOfRecord)])],
    records: standing.length > 0 ? standing : sorted,
    withdrawn: standing.length > 0 ? undefined : days.at(-1),
  };
}

/** True where the first of two records with one id counts: on one day that whose text comes later. */
function isNewer(one: FlawRecord, other: FlawRecord): boolean {
  const [day, otherDay] = [one.modified ?? '', other.modified ?? ''];
  return day === otherDay ? JSON.stringify(one) > JSON.stringify(other) : day > otherDay;
}

/**
 * Puts the records of one flaw together: those that share an id, of their own or as an alias. Of two
 * records with one id the one that was changed on a later day counts.
 * @param records in any order; the result does not depend on it
 */
export function joinRecords(records: readonly FlawRecord[]): Flaw[] {
  const newest = new Map<string, FlawRecord>();
  for (const record of records) {
    const known = newest.get(record.id);
    if (!known || isNewer(record, known)) newest.set(record.id, record);
  }
  const flaws = joinById([...newest.values()], idsOfRecord).map(toFlaw);
  return flaws.sort((a, b) => ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1));
}

/** Most other ids that an advisory gets from records. */
export const MAX_ALIASES = 10;

/** The ids of a flaw under which an entry can list it: CVE before GHSA. */
export function listedIds({ ids }: Flaw): string[] {
  const known = ids.filter(isAdvisoryId);
  return [
    ...known.filter((id) => id.startsWith('CVE-')),
    ...known.filter((id) => !id.startsWith('CVE-')),
  ];
}

/** The vectors of a flaw, one for each version of CVSS, by the first record that has it. */
export function vectorsOf({ records }: Flaw): string[] {
  const vectors = new Map<string, string>();
  for (const vector of records.flatMap((record) => record.vectors)) {
    const { id = '' } = cvssVersionOf(vector) ?? {};
    if (!vectors.has(id)) vectors.set(id, vector);
  }
  return [...vectors.values()];
}

/** The last day on which one of the records was changed. */
export function modifiedOn({ records }: Flaw): string | undefined {
  return records
    .flatMap(({ modified }) => modified ?? [])
    .sort()
    .at(-1);
}

/** The first day on which one of the records was published. */
export function publishedOn({ records }: Flaw): string | undefined {
  return records.flatMap(({ published }) => published ?? []).sort()[0];
}

/** Who says that attackers use the flaw. */
export function exploitedBy({ records }: Flaw): FlawRecord['exploited'] {
  return records.flatMap(({ exploited }) => exploited ?? [])[0];
}
