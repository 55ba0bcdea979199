import type { Advisory } from '../entry/advisory.ts';
import type { Affecting } from '../advisories/compared-ranges.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Threat } from '../entry/threat.ts';
import type { Range } from '../versions/range.ts';
import { schemeOfRegistry } from '../versions/package-name.ts';
import type { SchemeId } from '../versions/schemes.ts';

/** What some versions of a package have, and which. */
type Numbered<T> = { readonly of: T; readonly ranges: readonly Range[] };

/** A package of an agent that is numbered apart from it, and what is known of its versions. */
export type FurtherPackage = {
  /** Its package URL, without version. */
  readonly package: string;
  /** How its versions compare; undefined where nothing tells. */
  readonly scheme: SchemeId | undefined;
  /** Each listed flaw with the ranges that number this package, in file order. */
  readonly flaws: readonly Numbered<Advisory>[];
  /** The same of threats that a release ends and that name its versions themselves. */
  readonly threats: readonly Numbered<Threat>[];
};

/** Each that numbers a package, with its ranges, which need not name that package any more. */
function numberedIn<T extends Affecting>(rows: readonly T[], purl: string): Numbered<T>[] {
  return rows
    .map((of) => ({ of, ranges: rangesOf(of, purl) }))
    .filter(({ ranges }) => ranges.length > 0);
}

function rangesOf({ affected }: Affecting, purl: string): Range[] {
  return affected
    .filter((row) => row.package === purl)
    .map((row) => {
      const range = { ...row };
      delete range.package;
      return range;
    });
}

/**
 * The packages of an entry beside its first that its advisories or threats number, in file order:
 * whoever runs one of them asks by its versions, which the stretches of the agent do not know.
 */
export function furtherPackages(data: EntryData): FurtherPackage[] {
  const { packages, assessed } = data;
  const advisories = data.advisories.filter(({ withdrawn }) => withdrawn === undefined);
  const bound = data.threats.filter(({ versionBound }) => versionBound);
  return packages.slice(1).flatMap((purl) => {
    const flaws = numberedIn(advisories, purl);
    const threats = numberedIn(bound, purl);
    const beside = assessed.with.find((row) => row.package === purl);
    const scheme = beside?.scheme ?? schemeOfRegistry(purl);
    const isTold = flaws.length + threats.length > 0;
    return isTold ? [{ package: purl, scheme, flaws, threats }] : [];
  });
}
