import { packageName } from './package-name.ts';

/** What a product is called, and its packages: the first is the one that its versions number. */
type Called = {
  readonly name: string;
  readonly aliases: readonly { readonly name: string }[];
  readonly packages: readonly string[];
};

/** A name without regard to case, spaces and signs. */
export function versionNameKey(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The last part of a package's name: `n8n` of `n8nio/n8n`. */
const lastPart = (name: string) => name.slice(name.lastIndexOf('/') + 1);

/**
 * The names that people write before a version of a product: its own, its aliases, the package that
 * its versions number, and images and repositories that are called as one of these. Other packages
 * number apart.
 * @returns its own name first
 */
export function versionNames({ name, aliases, packages }: Called): string[] {
  const [first = '', ...others] = packages;
  const own = packageName(first);
  const names = [name, ...aliases.map((alias) => alias.name), own, lastPart(own)].filter(Boolean);
  const keys = new Set(names.map(versionNameKey));
  const alike = others
    .filter((purl) => /^pkg:(docker|github)\//.test(purl))
    .map(packageName)
    .filter((other) => keys.has(versionNameKey(lastPart(other))));
  return [...new Set([...names, ...alike])];
}
