import { compareCuts } from './cut.ts';
import type { Cut, VersionStretch } from './cut.ts';
import { schemeOf } from './schemes.ts';
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

/**
 * Whether a version lies in a stretch.
 * @returns false also for a text that is no version of the scheme
 */
export function stretchHolds(
  scheme: SchemeId,
  { from, to }: VersionStretch,
  version: string,
): boolean {
  if (!schemeOf(scheme).isVersion(version)) return false;
  // A version lies between the two cuts at its sides.
  const isAbove = !from || compareCuts(scheme, from, { version, side: 'before' }) <= 0;
  return isAbove && (!to || compareCuts(scheme, { version, side: 'after' }, to) <= 0);
}

/**
 * A stretch of versions in signs: `≤ 1.14.1`, `≥ 1.14.2, < 1.16.0`, `1.16.0` for a single version,
 * `all versions` for a stretch without ends.
 */
export function stretchLabel({ from, to }: VersionStretch): string {
  if (from?.side === 'before' && to?.side === 'after' && from.version === to.version)
    return from.version;
  const parts = [
    ...(from ? [`${from.side === 'before' ? '≥' : '>'} ${from.version}`] : []),
    ...(to ? [`${to.side === 'before' ? '<' : '≤'} ${to.version}`] : []),
  ];
  return parts.length === 0 ? 'all versions' : parts.join(', ');
}
