import { schemeOf } from './schemes.ts';
import type { SchemeId } from './schemes.ts';

/**
 * Versions from `introduced` on, without `fixed`, or with `lastAffected` as the last. Without
 * `introduced`, or with '0': from the beginning. Without an end: all later ones.
 */
export type Range = {
  readonly introduced?: string | undefined;
  readonly fixed?: string | undefined;
  readonly lastAffected?: string | undefined;
};

/** True for a range that begins before every version. Source: OSV schema, `introduced: "0"`. */
export function isFromBeginning({ introduced }: Range): boolean {
  return introduced === undefined || introduced === '0';
}

/** The versions that a range names, in the order of its fields. */
export function boundsOf(range: Range): string[] {
  const start = isFromBeginning(range) ? undefined : range.introduced;
  return [start, range.fixed, range.lastAffected].filter((bound) => bound !== undefined);
}

/**
 * Whether a version lies in a range, by the evaluation algorithm of the OSV schema
 * (https://ossf.github.io/osv-schema/#evaluation). A range that the scheme cannot read holds no
 * version: a rule reports it.
 * @param scheme how the versions compare; `none` has one version, which only a range without bounds holds
 */
export function rangeHolds(scheme: SchemeId, range: Range, version: string): boolean {
  const { isVersion, compare } = schemeOf(scheme);
  if (!isVersion(version) || !boundsOf(range).every(isVersion)) return false;
  if (scheme === 'none') return boundsOf(range).length === 0;
  const { introduced = '', fixed, lastAffected } = range;
  if (!isFromBeginning(range) && compare(version, introduced) < 0) return false;
  if (fixed !== undefined && compare(version, fixed) >= 0) return false;
  return lastAffected === undefined || compare(version, lastAffected) <= 0;
}
