import { comparablePackage } from '../advisories/package-of.ts';
import { rangeHolds } from '../versions/range.ts';
import { schemeOf } from '../versions/schemes.ts';
import { compareCuts, stretchOf } from '../versions/stretch.ts';
import type { KnownAgent, KnownMinimum } from './known-agent.ts';

/** What is known of a version of a package that numbers apart from its agent. */
export type JudgedPackage = {
  /** Ids of the listed flaws that it has, and those of them that attackers use. */
  readonly openAdvisories: string[];
  readonly exploited: string[];
  /** The lowest version from which on none of its listed flaws is open. */
  readonly minimumVersion: KnownMinimum;
};

/**
 * Judges a version of a further package by the ranges that number that package.
 * @param agent lists the package
 * @param purl its package URL, as the row has it
 * @param version as the row has it
 * @returns undefined where no listed flaw numbers the package, or its version cannot be read
 */
export function judgePackage(
  { furtherPackages }: KnownAgent,
  purl: string,
  version: string,
): JudgedPackage | undefined {
  const key = comparablePackage(purl);
  const row = furtherPackages.find((one) => comparablePackage(one.package) === key);
  const scheme = row?.scheme ?? undefined;
  if (!row || scheme === undefined || !schemeOf(scheme).isVersion(version)) return undefined;
  const open = row.advisories.filter(({ affected }) =>
    affected.some((range) => rangeHolds(scheme, range, version)),
  );
  const ends = row.advisories
    .flatMap(({ affected }) => affected)
    .flatMap((range) => stretchOf(scheme, range) ?? [])
    .map(({ to }) => to);
  const known = ends.filter((cut) => cut !== undefined);
  const last = known.toSorted((a, b) => compareCuts(scheme, a, b)).at(-1);
  const rest = { stillOpen: [], olderLines: [], package: null };
  return {
    openAdvisories: open.map(({ id }) => id),
    exploited: open.filter((one) => one.exploited).map(({ id }) => id),
    minimumVersion:
      last === undefined || known.length < ends.length
        ? { kind: 'none-known', version: null, inclusive: null, ...rest }
        : { kind: 'from', version: last.version, inclusive: last.side === 'before', ...rest },
  };
}
