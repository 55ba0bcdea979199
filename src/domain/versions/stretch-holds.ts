import { compareCuts } from './cut.ts';
import type { VersionStretch } from './cut.ts';
import { schemeOf } from './schemes.ts';
import type { SchemeId } from './schemes.ts';

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
