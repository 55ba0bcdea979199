import { comparablePackage } from '../advisories/package-of.ts';
import { packageName } from '../versions/package-name.ts';
import { boundsOf, rangeHolds } from '../versions/range.ts';
import type { Range } from '../versions/range.ts';
import { readVersion } from '../versions/read-version.ts';
import { versionFault } from '../versions/schemes.ts';
import type { SchemeId } from '../versions/schemes.ts';
import { compareCuts, stretchOf } from '../versions/stretch.ts';
import type { KnownAgent, KnownMinimum } from './known-agent.ts';

/** What is known of a version of a package that numbers apart from its agent. */
export type JudgedPackage = {
  /** As its scheme has it. */
  readonly version: string;
  /** Ids of the listed flaws that it has, and those of them that attackers use. */
  readonly openAdvisories: string[];
  readonly exploited: string[];
  /** Ids of the threats that a release ends and that name this version themselves. */
  readonly ownThreats: string[];
  /** The lowest version from which on none of its listed flaws and threats is open. */
  readonly minimumVersion: KnownMinimum;
};

/** What the API gives where there is no version to name. */
const NO_VERSION = { version: null, inclusive: null, package: null, olderLines: [], stillOpen: [] };

/** The lowest version from which on none of some ranges holds. */
function minimumOf(scheme: SchemeId, ranges: readonly Range[]): KnownMinimum {
  const ends = ranges.flatMap((range) => stretchOf(scheme, range) ?? []).map(({ to }) => to);
  const known = ends.filter((cut) => cut !== undefined);
  const last = known.toSorted((a, b) => compareCuts(scheme, a, b)).at(-1);
  if (last === undefined || known.length < ends.length)
    return { ...NO_VERSION, kind: 'none-known' };
  const { version, side } = last;
  return { ...NO_VERSION, kind: 'from', version, inclusive: side === 'before' };
}

/**
 * Judges a version of a further package by the ranges that number that package.
 * @param agent lists the package
 * @param purl its package URL, as the row has it
 * @param typed its version, as the row has it; undefined where it has none
 * @returns in `why`, as one sentence without its full stop, why nothing can be compared: that nothing
 *   listed numbers it is no sign of a clean one, as it may be numbered as another package
 */
export function judgePackage(
  { furtherPackages }: KnownAgent,
  purl: string,
  typed: string | undefined,
): JudgedPackage | { readonly why: string } {
  const key = comparablePackage(purl);
  const row = furtherPackages.find((one) => comparablePackage(one.package) === key);
  if (!row) return { why: `no flaw is listed by versions of ${purl}` };
  if (typed === undefined) return { why: `no version of ${purl} is given` };
  const { scheme, advisories, threats } = row;
  if (scheme === null) return { why: `nothing tells how versions of ${purl} compare` };
  const ranges = [...advisories, ...threats].flatMap(({ affected }) => affected);
  // A range that cannot be read holds no version, which is no sign of a clean one either.
  const why = ranges.flatMap(boundsOf).flatMap((text) => versionFault(scheme, text) ?? [])[0];
  if (why !== undefined) return { why };
  const read = readVersion({ scheme, names: [packageName(purl)] }, typed);
  if ('fault' in read) return { why: read.fault };
  const { version } = read;
  const isOpen = ({ affected }: { readonly affected: readonly Range[] }) =>
    affected.some((range) => rangeHolds(scheme, range, version));
  const open = advisories.filter(isOpen);
  return {
    version,
    openAdvisories: open.map(({ id }) => id),
    exploited: open.filter(({ exploited }) => exploited).map(({ id }) => id),
    ownThreats: threats.filter(isOpen).map(({ id }) => id),
    minimumVersion: minimumOf(scheme, ranges),
  };
}
