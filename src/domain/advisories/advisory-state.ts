import type { Advisory } from '../entry/advisory.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Threat } from '../entry/threat.ts';
import { compareCuts, stretchOf } from '../versions/stretch.ts';
import { rangeHolds } from '../versions/range.ts';
import { schemeOf } from '../versions/schemes.ts';
import { comparedRanges, countedRanges, schemeOfRange } from './compared-ranges.ts';
import type { Affecting, ComparedRanges, Numbering } from './compared-ranges.ts';

/** Whether a version lies in a range of an advisory, or of a threat that names its versions itself. */
export function isAffected(numbering: Numbering, of: Affecting, version: string): boolean {
  return comparedRanges(numbering, of, version).some((one) =>
    one.ranges.some((range) => rangeHolds(one.scheme, range, one.version)),
  );
}

/**
 * Whether a version has the flaw of an advisory.
 * @param numbering the entry
 * @param advisory one that was withdrawn, or that names no versions, applies nowhere
 * @param version a version of the entry's scheme
 */
export function appliesAt(numbering: Numbering, advisory: Advisory, version: string): boolean {
  return advisory.withdrawn === undefined && isAffected(numbering, advisory, version);
}

/** Whether a threat names an advisory, by its id or by another id of the same flaw. */
export function namesAdvisory(
  { advisories }: Pick<Threat, 'advisories'>,
  { id, aliases }: Advisory,
): boolean {
  return [id, ...aliases].some((name) => advisories.includes(name));
}

/** The advisories of an entry that a threat names and that were not withdrawn, in file order. */
export function boundTo({ advisories }: Pick<EntryData, 'advisories'>, threat: Threat): Advisory[] {
  return advisories.filter((one) => one.withdrawn === undefined && namesAdvisory(threat, one));
}

/**
 * What is known of a flaw in a version: it has it; a release before it, or itself, ended it; it came
 * in only later; the record was withdrawn; or no range tells.
 */
export type AdvisoryState = 'open' | 'fixed' | 'not-yet' | 'withdrawn' | 'unknown';

/** Of ranges that do not hold the version: whether each lies before it, as far as it can be read. */
function placesOf({ scheme, version, ranges }: ComparedRanges): boolean[] {
  if (scheme === 'none' || !schemeOf(scheme).isVersion(version)) return [];
  const own = { version, side: 'before' } as const;
  return ranges
    .flatMap((range) => stretchOf(scheme, range) ?? [])
    .map(({ to }) => to !== undefined && compareCuts(scheme, to, own) <= 0);
}

/** True where the ranges tell of the entry: some are its own, or each is of a package beside it. */
function isTold(numbering: Numbering, advisory: Advisory): boolean {
  if (countedRanges(numbering, advisory).length > 0) return true;
  return advisory.affected.every((range) => schemeOfRange(numbering, range) !== undefined);
}

/** What versions tell of a flaw, as `advisoryState`, which also hears what sources say. */
export function stateByVersions(
  numbering: Numbering,
  advisory: Advisory,
  version: string,
): Exclude<AdvisoryState, 'withdrawn'> {
  if (appliesAt(numbering, advisory, version)) return 'open';
  if (!isTold(numbering, advisory)) return 'unknown';
  const isPast = comparedRanges(numbering, advisory, version).flatMap(placesOf);
  if (isPast.includes(true)) return 'fixed';
  return isPast.length > 0 ? 'not-yet' : 'unknown';
}

/**
 * What an advisory means for a version. Where no version tells, a source may say that the maker
 * ended the flaw.
 * @param numbering the entry
 * @param advisory one of its advisories
 * @param version a version of the entry's scheme
 */
export function advisoryState(
  numbering: Numbering,
  advisory: Advisory,
  version: string,
): AdvisoryState {
  if (advisory.withdrawn !== undefined) return 'withdrawn';
  const state = stateByVersions(numbering, advisory, version);
  return state === 'unknown' && advisory.resolved ? 'fixed' : state;
}
