import { packageName } from './package-name.ts';

/** What a product is called, its packages, and what the ranges of its flaws number. */
export type Packaged = {
  readonly name: string;
  readonly aliases: readonly { readonly name: string }[];
  readonly packages: readonly string[];
  readonly advisories: readonly {
    readonly affected: readonly { readonly package?: string | undefined }[];
  }[];
};

/** A repository or an image is numbered as what is made of it. */
const NO_RELEASE_OF_ITS_OWN = /^pkg:(github|docker)\//;

/** A name without regard to case, spaces and signs. */
const keyOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/**
 * The package that the versions of an entry number, where readers may take them for those of
 * another: there are several packages, this one is not called as the product is, and no flaw is
 * told by versions of the product as a whole.
 * @returns its name in its registry; undefined where the versions are those of the product
 */
export function numberedPackage({
  name,
  aliases,
  packages,
  advisories,
}: Packaged): string | undefined {
  const [first] = packages;
  if (first === undefined) return undefined;
  if (packages.filter((purl) => !NO_RELEASE_OF_ITS_OWN.test(purl)).length < 2) return undefined;
  const isOfWhole = advisories.some(({ affected }) => affected.some((row) => !row.package));
  if (isOfWhole) return undefined;
  const own = packageName(first);
  const names = [name, ...aliases.map((alias) => alias.name)].map(keyOf);
  const isProduct = [own, own.slice(own.lastIndexOf('/') + 1)].some((part) =>
    names.includes(keyOf(part)),
  );
  return isProduct ? undefined : own;
}
