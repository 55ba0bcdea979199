import { boundsOf, isFromBeginning } from './range.ts';
import type { Range } from './range.ts';
import { schemeOf } from './schemes.ts';
import type { SchemeId } from './schemes.ts';

/**
 * A place between versions: right before one, which then stands above the cut, or right after it.
 * No version lies on a cut, so stretches between cuts have neither gap nor overlap.
 */
export type Cut = { readonly version: string; readonly side: 'before' | 'after' };

/** A stretch of versions between two cuts; without one, it goes on without an end on that side. */
export type VersionStretch = { readonly from: Cut | undefined; readonly to: Cut | undefined };

const SIDES = { before: 0, after: 1 };

/** Orders two cuts, from the earliest version on. */
export function compareCuts(scheme: SchemeId, a: Cut, b: Cut): number {
  const isSame = a.version === b.version;
  const order = isSame ? 0 : schemeOf(scheme).compare(a.version, b.version);
  return order || SIDES[a.side] - SIDES[b.side];
}

/**
 * The stretch of versions that a range holds.
 * @returns undefined for a range that the scheme cannot read, which holds none
 */
export function stretchOf(scheme: SchemeId, range: Range): VersionStretch | undefined {
  const { isVersion } = schemeOf(scheme);
  const { introduced, fixed, lastAffected } = range;
  if (!boundsOf(range).every(isVersion)) return undefined;
  const at = (version: string, side: Cut['side']): Cut => ({ version, side });
  const ends = [
    ...(fixed === undefined ? [] : [at(fixed, 'before')]),
    ...(lastAffected === undefined ? [] : [at(lastAffected, 'after')]),
  ].sort((a, b) => compareCuts(scheme, a, b));
  return {
    from: isFromBeginning(range) ? undefined : at(introduced ?? '', 'before'),
    to: ends[0],
  };
}

/** Whether a stretch lies in another one, wholly. */
export function liesIn(scheme: SchemeId, inner: VersionStretch, outer: VersionStretch): boolean {
  const startsInside =
    outer.from === undefined ||
    (inner.from !== undefined && compareCuts(scheme, outer.from, inner.from) <= 0);
  const endsInside =
    outer.to === undefined ||
    (inner.to !== undefined && compareCuts(scheme, inner.to, outer.to) <= 0);
  return startsInside && endsInside;
}

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
