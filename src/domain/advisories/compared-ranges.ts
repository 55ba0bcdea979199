import type { Advisory, VersionRange } from '../entry/advisory.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Path } from '../finding.ts';
import type { PackageBeside } from '../entry/product.ts';
import { schemeOfRegistry } from '../versions/package-name.ts';
import type { SchemeId } from '../versions/schemes.ts';
import { stretchOf } from '../versions/stretch.ts';
import type { VersionStretch } from '../versions/stretch.ts';

/** What the versions of an entry are compared by. */
export type Numbering = Pick<EntryData, 'assessed' | 'packages'>;

/** What some versions have: an advisory, or a threat that names its versions itself. */
export type Affecting = Pick<Advisory, 'affected'>;

/** Ranges of one of these, and the version of the package that they number. */
export type ComparedRanges = {
  /** The package beside the assessed version; undefined for the entry's own versions. */
  readonly beside: string | undefined;
  readonly scheme: SchemeId;
  readonly version: string;
  readonly ranges: readonly VersionRange[];
};

/** A range of versions, and where in the front matter it stands. */
type PlacedRange = { readonly path: Path; readonly range: VersionRange };

/** All ranges of an entry: of its advisories, then of threats that name their versions themselves. */
export function rangesIn({
  advisories,
  threats,
}: Pick<EntryData, 'advisories' | 'threats'>): PlacedRange[] {
  return Object.entries({ advisories, threats }).flatMap(([list, rows]) =>
    rows.flatMap(({ affected }, i) =>
      affected.map((range, j) => ({ path: [list, i, 'affected', j], range })),
    ),
  );
}

/** True for a range that numbers what the entry's version numbers. */
const isOwn = ({ packages }: Numbering, row: VersionRange) =>
  row.package === undefined || row.package === packages[0];

/**
 * The ranges that number what the entry's version numbers: those without a package, and those of the
 * first of its packages.
 */
export function countedRanges(numbering: Numbering, { affected }: Affecting): VersionRange[] {
  return affected.filter((row) => isOwn(numbering, row));
}

/** The entry's own versions that have a flaw, as far as its scheme reads them, whatever stands beside. */
export function ownStretches(numbering: Numbering, of: Affecting): VersionStretch[] {
  const { scheme } = numbering.assessed;
  return countedRanges(numbering, of).flatMap((range) => stretchOf(scheme, range) ?? []);
}

/** How the versions of a range are compared; undefined for a package of which no version is known. */
export function schemeOfRange(numbering: Numbering, row: VersionRange): SchemeId | undefined {
  const { scheme, with: beside } = numbering.assessed;
  if (isOwn(numbering, row)) return scheme;
  return beside.find((one) => one.package === row.package)?.scheme;
}

/**
 * The scheme that has to read the versions of a range: that of the registry where no version of the
 * package is known, as an inventory is judged by it; undefined where nothing tells.
 */
export function readingScheme(numbering: Numbering, row: VersionRange): SchemeId | undefined {
  return schemeOfRange(numbering, row) ?? schemeOfRegistry(row.package ?? '');
}

/**
 * Whether ranges number a package whose version nobody knows.
 * @param isAssessed true for the assessed version: of others it is not known what stands beside
 */
export function isPartlyCompared(
  numbering: Numbering,
  { affected }: Affecting,
  isAssessed: boolean,
): boolean {
  return affected.some((row) =>
    isAssessed ? schemeOfRange(numbering, row) === undefined : !isOwn(numbering, row),
  );
}

/** The packages beside the assessed version that ranges number. */
export function packagesBeside({ assessed }: Numbering, { affected }: Affecting): PackageBeside[] {
  return assessed.with.filter((one) => affected.some((row) => row.package === one.package));
}

/**
 * Ranges by the version that each is compared with: the entry's own first, then
 * those of the packages that stood beside it. Nobody knows what stands beside another version than
 * the assessed one.
 * @param numbering the entry
 * @param of one of its advisories or threats
 * @param version a version of the entry's scheme
 */
export function comparedRanges(
  numbering: Numbering,
  of: Affecting,
  version: string,
): ComparedRanges[] {
  const { assessed } = numbering;
  const own = {
    ...{ beside: undefined, scheme: assessed.scheme, version },
    ranges: countedRanges(numbering, of),
  };
  const beside = version === assessed.version ? packagesBeside(numbering, of) : [];
  const others = beside.map((one) => ({
    ...{ beside: one.package, scheme: one.scheme, version: one.version },
    ranges: of.affected.filter((row) => row.package === one.package),
  }));
  return [own, ...others].filter(({ ranges }) => ranges.length > 0);
}
