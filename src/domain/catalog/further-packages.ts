import type { Advisory } from '../entry/advisory.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Range } from '../versions/range.ts';
import { schemeOfRegistry } from '../versions/package-name.ts';
import type { SchemeId } from '../versions/schemes.ts';

/** A package of an agent that is numbered apart from it, and the listed flaws of that package. */
export type FurtherPackage = {
  /** Its package URL, without version. */
  readonly package: string;
  /** How its versions compare; undefined where nothing tells. */
  readonly scheme: SchemeId | undefined;
  /** Each flaw with the ranges that number this package, in file order; at least one. */
  readonly flaws: readonly {
    readonly advisory: Advisory;
    readonly ranges: readonly Range[];
  }[];
};

/** The ranges of an advisory that number a package, which they need not name any more. */
function rangesOf({ affected }: Advisory, purl: string): Range[] {
  return affected
    .filter((row) => row.package === purl)
    .map((row) => {
      const range = { ...row };
      delete range.package;
      return range;
    });
}

/**
 * The packages of an entry beside its first that its advisories number, in file order: whoever runs
 * one of them asks by its versions, which the stretches of the agent do not know.
 */
export function furtherPackages({ packages, assessed, advisories }: EntryData): FurtherPackage[] {
  return packages.slice(1).flatMap((purl) => {
    const flaws = advisories
      .filter(({ withdrawn }) => withdrawn === undefined)
      .map((advisory) => ({
        advisory,
        ranges: rangesOf(advisory, purl),
      }))
      .filter(({ ranges }) => ranges.length > 0);
    const beside = assessed.with.find((row) => row.package === purl);
    const scheme = beside?.scheme ?? schemeOfRegistry(purl);
    return flaws.length === 0 ? [] : [{ package: purl, scheme, flaws }];
  });
}
