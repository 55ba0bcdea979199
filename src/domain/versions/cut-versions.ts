import { compareCuts } from './cut.ts';
import type { Cut, VersionStretch } from './cut.ts';
import type { SchemeId } from './schemes.ts';

/**
 * All versions, cut at some places: the stretches follow each other without gap or overlap.
 * @param scheme how the versions of the cuts compare
 * @param cuts in any order; equal ones count once
 * @returns from the earliest on; one more than there are different cuts
 */
export function cutVersions(scheme: SchemeId, cuts: readonly Cut[]): VersionStretch[] {
  const ordered = cuts
    .toSorted((a, b) => compareCuts(scheme, a, b))
    .filter((cut, place, all) => {
      const before = all[place - 1];
      return before === undefined || compareCuts(scheme, before, cut) !== 0;
    });
  return [undefined, ...ordered].map((from, place) => ({ from, to: ordered[place] }));
}
