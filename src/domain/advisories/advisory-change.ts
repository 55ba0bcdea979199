import { isAdvisoryId } from '../entry/advisory.ts';
import type { Advisory } from '../entry/advisory.ts';
import type { EntryData } from '../entry/entry.ts';
import { cvssVersionOf } from '../cvss/versions.ts';
import type { Flaw } from './join-records.ts';
import { rangesFor, sameRanges } from './ranges-for.ts';

/** What is to be written of an advisory. Title, note and sources are a person's: never touched. */
export type AdvisoryFields = Partial<
  Pick<
    Advisory,
    'aliases' | 'severity' | 'affected' | 'published' | 'modified' | 'withdrawn' | 'exploited'
  >
>;

/** What happened to a flaw since the entry was written. */
export const changeKinds = ['new', 'withdrawn', 'fixed', 'exploited', 'changed'] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** A difference between an advisory of an entry and its records. */
export type FieldChange = {
  readonly kind: ChangeKind;
  readonly fields: AdvisoryFields;
  /** What a person has to look at, a sentence each without its full stop. */
  readonly asks: readonly string[];
};

/** Most other ids that an advisory gets from records. */
const MAX_ALIASES = 10;

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

/** The vectors of an advisory with those of the records in the place of others of their version. */
function joinVectors(own: readonly string[], published: readonly string[]): string[] {
  const versionOf = (vector: string) => cvssVersionOf(vector)?.id;
  const kept = own.map(
    (vector) => published.find((other) => versionOf(other) === versionOf(vector)) ?? vector,
  );
  return [...new Set([...kept, ...published])];
}

/** The last day on which one of the records was changed. */
export function modifiedOn({ records }: Flaw): string | undefined {
  return records
    .flatMap(({ modified }) => modified ?? [])
    .sort()
    .at(-1);
}

/** True where all ranges of the records end with a fix, and some that the entry has do not. */
function isFixedNow(advisory: Advisory, affected: Advisory['affected']): boolean {
  const hasFix = ({ fixed }: Advisory['affected'][number]) => fixed !== undefined;
  return affected.every(hasFix) && !advisory.affected.every(hasFix);
}

/** The fields of a flaw that still stands, where they differ. */
function standingFields(
  data: EntryData,
  advisory: Advisory,
  flaw: Flaw,
): AdvisoryFields & { readonly unread: readonly string[] } {
  const taken = new Set(data.advisories.flatMap(({ id, aliases }) => [id, ...aliases]));
  const further = listedIds(flaw).filter((id) => !taken.has(id));
  const aliases = [...advisory.aliases, ...further].slice(
    0,
    Math.max(MAX_ALIASES, advisory.aliases.length),
  );
  const severity = joinVectors(advisory.severity, vectorsOf(flaw));
  const { ranges, unread } = rangesFor(data, flaw, true);
  const published = flaw.records.flatMap((record) => record.published ?? []).sort()[0];
  const exploited = flaw.records.flatMap((record) => record.exploited ?? [])[0];
  return {
    ...(aliases.length > advisory.aliases.length && { aliases }),
    ...(severity.join() !== advisory.severity.join() && { severity }),
    // What cannot be read never takes the place of what a person has read.
    ...(ranges.length > 0 &&
      unread.length === 0 &&
      !sameRanges(ranges, advisory.affected, data) && { affected: [...ranges] }),
    ...(published !== undefined && advisory.published === 'unknown' && { published }),
    ...(exploited && !advisory.exploited && { exploited }),
    unread,
  };
}

/** The kind of a change of fields, the weightiest one. */
function kindOf(advisory: Advisory, { affected, exploited }: AdvisoryFields): ChangeKind {
  if (exploited) return 'exploited';
  return affected && isFixedNow(advisory, affected) ? 'fixed' : 'changed';
}

/**
 * What the records of a flaw say otherwise than the advisory of an entry.
 * @param data the entry
 * @param advisory one of its advisories
 * @param flaw the flaw that it is about
 * @returns undefined where they say the same
 */
export function fieldChange(
  data: EntryData,
  advisory: Advisory,
  flaw: Flaw,
): FieldChange | undefined {
  if (flaw.withdrawn !== undefined)
    return advisory.withdrawn === undefined
      ? { kind: 'withdrawn', fields: { withdrawn: flaw.withdrawn }, asks: [] }
      : undefined;
  if (advisory.withdrawn !== undefined)
    return {
      kind: 'changed',
      fields: {},
      asks: ['the record stands again, and the entry says that it was withdrawn'],
    };
  const { unread, ...fields } = standingFields(data, advisory, flaw);
  const modified = modifiedOn(flaw);
  const asks = unread.map((text) => `the record has versions that no range here can hold: ${text}`);
  if (Object.keys(fields).length === 0)
    // What a person has read in such a record cannot be compared; an empty list shows that nobody has.
    return asks.length > 0 && advisory.affected.length === 0
      ? { kind: 'changed', fields, asks }
      : undefined;
  const isLater = modified !== undefined && modified !== advisory.modified;
  return {
    kind: kindOf(advisory, fields),
    fields: { ...fields, ...(isLater && { modified }) },
    asks,
  };
}
