import { namesAdvisory } from '../advisories/advisory-state.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { packageInRegistry } from '../versions/package-name.ts';
import { compareCuts, stretchOf } from '../versions/stretch.ts';

/** What to run at least of a package that stood beside the assessed version. */
export type FurtherMinimum = {
  /** Its name with its registry: `example-core (npm)`. */
  readonly package: string;
  readonly version: string;
  /** True for that version itself, false for what comes after it: no fixed one was named. */
  readonly inclusive: boolean;
};

/**
 * The lowest versions of the packages beside the assessed version from which on no version-bound
 * threat names an open flaw of theirs; nothing for a package with a flaw that nobody has ended.
 * @param data the entry
 */
export function furtherMinimums(data: EntryData): FurtherMinimum[] {
  const bound = data.threats.filter((row) => row.versionBound);
  const told = data.advisories.filter(
    (one) => one.withdrawn === undefined && bound.some((threat) => namesAdvisory(threat, one)),
  );
  return data.assessed.with.flatMap(({ package: purl, scheme }) => {
    const ranges = told.flatMap(({ affected }) => affected.filter((row) => row.package === purl));
    const ends = ranges.flatMap((range) => stretchOf(scheme, range) ?? []).map(({ to }) => to);
    const known = ends.filter((cut) => cut !== undefined);
    if (known.length < ends.length) return [];
    const last = known.toSorted((a, b) => compareCuts(scheme, a, b)).at(-1);
    if (!last) return [];
    const { version, side } = last;
    return [{ package: packageInRegistry(purl), version, inclusive: side === 'before' }];
  });
}
