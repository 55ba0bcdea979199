import type { Advisory } from '../entry/advisory.ts';
import { compareCuts, stretchOf } from '../versions/cut.ts';
import { schemeOf } from '../versions/schemes.ts';
import { appliesAt, countedRanges } from './applies-at.ts';
import type { Numbering } from './applies-at.ts';

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
