import type { Advisory, VersionRange } from '../entry/advisory.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Threat } from '../entry/threat.ts';
import { compareCuts, stretchOf } from '../versions/stretch.ts';
import { rangeHolds } from '../versions/range.ts';
import { schemeOf } from '../versions/schemes.ts';

/** What the versions of an entry are compared by. */
type Numbering = Pick<EntryData, 'assessed' | 'packages'>;

/**
 * The ranges of an advisory that number what the entry's version numbers: those without a package,
 * and those of the first of its packages. Others number apart, and nothing can be said of them.
 */
export function countedRanges({ packages }: Numbering, { affected }: Advisory): VersionRange[] {
  return affected.filter((row) => row.package === undefined || row.package === packages[0]);
}

/**
 * Whether a version has the flaw of an advisory.
 * @param numbering the entry
 * @param advisory one that was withdrawn, or that names no versions, applies nowhere
 * @param version a version of the entry's scheme
 */
export function appliesAt(numbering: Numbering, advisory: Advisory, version: string): boolean {
  if (advisory.withdrawn !== undefined) return false;
  const { scheme } = numbering.assessed;
  return countedRanges(numbering, advisory).some((range) => rangeHolds(scheme, range, version));
}

/** Whether a threat names an advisory, by its id or by another id of the same flaw. */
export function namesAdvisory(
  { advisories }: Pick<Threat, 'advisories'>,
  { id, aliases }: Advisory,
): boolean {
  return [id, ...aliases].some((name) => advisories.includes(name));
}

/**
 * What is known of a flaw in a version: it has it; a release before it, or itself, ended it; it came
 * in only later; the record was withdrawn; or no range tells.
 */
export type AdvisoryState = 'open' | 'fixed' | 'not-yet' | 'withdrawn' | 'unknown';

/**
 * What an advisory means for a version.
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
  if (appliesAt(numbering, advisory, version)) return 'open';
  const { scheme } = numbering.assessed;
  const isCompared = scheme !== 'none' && schemeOf(scheme).isVersion(version);
  const stretches = isCompared
    ? countedRanges(numbering, advisory).flatMap((range) => stretchOf(scheme, range) ?? [])
    : [];
  const own = { version, side: 'before' } as const;
  if (stretches.some(({ to }) => to && compareCuts(scheme, to, own) <= 0)) return 'fixed';
  return stretches.length > 0 ? 'not-yet' : 'unknown';
}
