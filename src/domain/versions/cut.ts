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
  return schemeOf(scheme).compare(a.version, b.version) || SIDES[a.side] - SIDES[b.side];
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
