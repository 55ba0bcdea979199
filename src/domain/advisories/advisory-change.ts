import { missingVector } from '../entry/advisory.ts';
import type { Advisory } from '../entry/advisory.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { cvssVersionOf } from '../cvss/versions.ts';
import { exploitedBy, listedIds, MAX_ALIASES, modifiedOn, publishedOn, vectorsOf } from './flaw.ts';
import type { Flaw } from './flaw.ts';
import { rangesFor, sameRanges, unreadWords } from './ranges-for.ts';

/** What is to be written of an advisory. Title, note and sources are a person's: never touched. */
export type AdvisoryFields = Partial<
  Pick<
    Advisory,
    'aliases' | 'severity' | 'affected' | 'published' | 'modified' | 'withdrawn' | 'exploited'
  >
>;

/** What happened to a flaw since the entry was written. */
export const advisoryChangeKinds = ['new', 'withdrawn', 'fixed', 'exploited', 'changed'] as const;

export type ChangeKind = (typeof advisoryChangeKinds)[number];

/** A difference between an advisory of an entry and its records. */
export type FieldChange = {
  readonly kind: ChangeKind;
  readonly fields: AdvisoryFields;
  /** What a person has to look at, a sentence each without its full stop. */
  readonly asks: readonly string[];
};

/** The vectors of an advisory with those of the records in the place of others of their version. */
function joinVectors(own: readonly string[], published: readonly string[]): string[] {
  const versionOf = (vector: string) => cvssVersionOf(vector)?.id;
  const kept = own.map(
    (vector) => published.find((other) => versionOf(other) === versionOf(vector)) ?? vector,
  );
  return [...new Set([...kept, ...published])];
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
  // Of a record that names a product only, versions fill an empty list, and no more.
  const { ranges, unread } = rangesFor(data, flaw, advisory.affected.length === 0);
  const [published, exploited] = [publishedOn(flaw), exploitedBy(flaw)];
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
 * What a person decides: a note may say why vectors and versions are not those of the record. Once
 * the entry says that this state of the record was read, nothing is asked. Vectors that nobody had
 * read are no decision: they are taken, and a person is asked to read the rest.
 */
function leaveNoted(
  advisory: Advisory,
  fields: AdvisoryFields,
  modified = '',
): { readonly fields: AdvisoryFields; readonly asks: readonly string[] } {
  const { note, read, modified: lastRead = '' } = advisory;
  const { severity, affected, ...others } = fields;
  if (note === undefined || (!severity && !affected)) return { fields, asks: [] };
  if (severity && missingVector(advisory) === 'unread') {
    const ask = `\`read\` is ${read}, and the note may be of that: read the record, and set \`read\` to record`;
    return { fields: { ...others, severity }, asks: [ask] };
  }
  if (lastRead >= modified) return { fields: others, asks: [] };
  const what = [severity && 'vectors', affected && 'versions'].filter(Boolean).join(' and ');
  const ask = `the record has other ${what}, and the note of the entry may say why; set \`modified\` to ${modified} when you have read it`;
  return { fields: others, asks: [ask] };
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
  const { unread, ...differing } = standingFields(data, advisory, flaw);
  const modified = modifiedOn(flaw);
  const { fields, asks: noted } = leaveNoted(advisory, differing, modified);
  // What a person has read in such a record cannot be compared; an empty list shows that nobody has.
  const odd = advisory.affected.length === 0 || Object.keys(fields).length > 0 ? unread : [];
  const asks = [...noted, ...odd.map(unreadWords)];
  if (Object.keys(fields).length === 0)
    return asks.length > 0 ? { kind: 'changed', fields, asks } : undefined;
  // While a person is asked, the entry does not say that this state of the record was read.
  const isLater = noted.length === 0 && modified !== undefined && modified !== advisory.modified;
  return {
    kind: kindOf(advisory, fields),
    fields: { ...fields, ...(isLater && { modified }) },
    asks,
  };
}
