import { compareCuts } from '../versions/stretch.ts';
import type { Cut, VersionStretch } from '../versions/stretch.ts';
import type { SchemeId } from '../versions/schemes.ts';

/** An advisory or a threat, and the stretches of versions that have it. */
export type Reach<T> = {
  readonly of: T;
  readonly stretches: readonly VersionStretch[];
};

/** The last end of a reach that does not lie above a cut. */
function lastEndUpTo(scheme: SchemeId, { stretches }: Reach<unknown>, cut: Cut): Cut | undefined {
  return stretches
    .flatMap(({ to }) => to ?? [])
    .filter((end) => compareCuts(scheme, end, cut) <= 0)
    .toSorted((a, b) => compareCuts(scheme, a, b))
    .at(-1);
}

/**
 * The flaws of which nobody has said that they are fixed in a stretch: their records end below it
 * with the last version that is known to be affected, and name no fixed one. Of a version up to the
 * assessed one somebody has looked.
 * @param scheme how the versions compare
 * @param reaches the flaws that are not open in the stretch
 * @param from where the stretch begins
 * @param assessed the cut after the assessed version
 */
export function notKnownFixed<T>(
  scheme: SchemeId,
  reaches: readonly Reach<T>[],
  from: Cut,
  assessed: Cut,
): T[] {
  return reaches
    .filter((reach) => {
      const end = lastEndUpTo(scheme, reach, from);
      return end?.side === 'after' && compareCuts(scheme, end, assessed) >= 0;
    })
    .map(({ of }) => of);
}
