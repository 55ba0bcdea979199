import { compareCuts } from './stretch.ts';
import type { Cut, VersionStretch } from './stretch.ts';
import type { SchemeId } from './schemes.ts';

/** Orders two ends of stretches; one that is not there lies before all, or behind all. */
function compareEnds(
  scheme: SchemeId,
  a: Cut | undefined,
  b: Cut | undefined,
  none: 'first' | 'last',
): number {
  if (a && b) return compareCuts(scheme, a, b);
  if (a === b) return 0;
  return (a === undefined) === (none === 'first') ? -1 : 1;
}

/**
 * Stretches of versions without those that lie in others: what overlaps or touches is one.
 * @param scheme how the versions compare
 * @param stretches in any order
 * @returns from the earliest on, with versions between each and the next
 */
export function joinStretches(
  scheme: SchemeId,
  stretches: readonly VersionStretch[],
): VersionStretch[] {
  const joined: VersionStretch[] = [];
  for (const next of stretches.toSorted((a, b) => compareEnds(scheme, a.from, b.from, 'first'))) {
    const last = joined.at(-1);
    const isApart = last?.to && next.from && compareCuts(scheme, last.to, next.from) < 0;
    if (!last || isApart) joined.push(next);
    else if (compareEnds(scheme, last.to, next.to, 'last') < 0)
      joined[joined.length - 1] = { from: last.from, to: next.to };
  }
  return joined;
}
