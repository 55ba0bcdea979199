import type { Advisory, VersionRange } from '../entry/advisory.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { rangeHolds } from '../versions/range.ts';

/** What the versions of an entry are compared by. */
export type Numbering = Pick<EntryData, 'assessed' | 'packages'>;

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
