import { boundTo } from '../advisories/advisory-state.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Threat } from '../entry/threat.ts';
import { packageInRegistry } from '../versions/package-name.ts';
import type { SchemeId } from '../versions/schemes.ts';
import { compareCuts, stretchOf } from '../versions/stretch.ts';

/** What to run at least of a package that stood beside the assessed version. */
export type FurtherMinimum = {
  /** Its package URL. */
  readonly purl: string;
  /** Its name with its registry: `example-core (npm)`. */
  readonly package: string;
  readonly scheme: SchemeId;
  readonly version: string;
  /** True for that version itself, false for what comes after it: no fixed one was named. */
  readonly inclusive: boolean;
};

/**
 * The lowest versions of the packages beside the assessed version from which on no version-bound
 * threat is open by a flaw of theirs; nothing for a package with a flaw that nobody has ended.
 * @param data the entry
 * @param threats those of its threats that count
 */
export function furtherMinimums(
  data: EntryData,
  threats: readonly Threat[] = data.threats,
): FurtherMinimum[] {
  const told = threats
    .filter((row) => row.versionBound)
    .flatMap((threat) => [...boundTo(data, threat), threat]);
  return data.assessed.with.flatMap(({ package: purl, scheme }) => {
    const ranges = told.flatMap(({ affected }) => affected.filter((row) => row.package === purl));
    const ends = ranges.flatMap((range) => stretchOf(scheme, range) ?? []).map(({ to }) => to);
    const known = ends.filter((cut) => cut !== undefined);
    if (known.length < ends.length) return [];
    const last = known.toSorted((a, b) => compareCuts(scheme, a, b)).at(-1);
    if (!last) return [];
    const { version, side } = last;
    return [
      {
        ...{ purl, package: packageInRegistry(purl), scheme },
        version,
        inclusive: side === 'before',
      },
    ];
  });
}
