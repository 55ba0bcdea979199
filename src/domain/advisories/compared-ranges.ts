import type { Advisory, VersionRange } from '../entry/advisory.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { PackageBeside } from '../entry/product.ts';
import type { SchemeId } from '../versions/schemes.ts';

/** What the versions of an entry are compared by. */
export type Numbering = Pick<EntryData, 'assessed' | 'packages'>;

/** Ranges of an advisory, and the version of the package that they number. */
export type ComparedRanges = {
  /** The package beside the assessed version; undefined for the entry's own versions. */
  readonly beside: string | undefined;
  readonly scheme: SchemeId;
  readonly version: string;
  readonly ranges: readonly VersionRange[];
};

/** True for a range that numbers what the entry's version numbers. */
const isOwn = ({ packages }: Numbering, row: VersionRange) =>
  row.package === undefined || row.package === packages[0];

/**
 * The ranges of an advisory that number what the entry's version numbers: those without a package,
 * and those of the first of its packages.
 */
export function countedRanges(numbering: Numbering, { affected }: Advisory): VersionRange[] {
  return affected.filter((row) => isOwn(numbering, row));
}

/** How the versions of a range are compared; undefined for a package of which no version is known. */
export function schemeOfRange(numbering: Numbering, row: VersionRange): SchemeId | undefined {
  const { scheme, with: beside } = numbering.assessed;
  if (isOwn(numbering, row)) return scheme;
  return beside.find((one) => one.package === row.package)?.scheme;
}

/** The packages beside the assessed version that ranges of an advisory number. */
export function packagesBeside({ assessed }: Numbering, { affected }: Advisory): PackageBeside[] {
  return assessed.with.filter((one) => affected.some((row) => row.package === one.package));
}

/**
 * The ranges of an advisory by the version that each is compared with: the entry's own first, then
 * those of the packages that stood beside it. Nobody knows what stands beside another version than
 * the assessed one.
 * @param numbering the entry
 * @param advisory one of its advisories
 * @param version a version of the entry's scheme
 */
export function comparedRanges(
  numbering: Numbering,
  advisory: Advisory,
  version: string,
): ComparedRanges[] {
  const { assessed } = numbering;
  const own = {
    ...{ beside: undefined, scheme: assessed.scheme, version },
    ranges: countedRanges(numbering, advisory),
  };
  const beside = version === assessed.version ? packagesBeside(numbering, advisory) : [];
  const others = beside.map((one) => ({
    ...{ beside: one.package, scheme: one.scheme, version: one.version },
    ranges: advisory.affected.filter((row) => row.package === one.package),
  }));
  return [own, ...others].filter(({ ranges }) => ranges.length > 0);
}
