import { listOf } from '../wording.ts';
import { numberedPackage } from './numbered-package.ts';
import type { Packaged } from './numbered-package.ts';
import { packageInRegistry } from './package-name.ts';
import { ROLLING } from './schemes.ts';

/** A product, and what of it was assessed: a version, or the word for what has no numbers. */
type Assessed = Packaged & { readonly assessed: { readonly version: string } };

const isNumbered = ({ assessed }: Assessed) => assessed.version !== ROLLING;

/** A version with the package that it numbers: `1.6.5 of example-core`, or `1.6.5` alone. */
export function versionOf(version: string, of: string | undefined): string {
  return of ? `${version} of ${of}` : version;
}

/** A version in a sentence: `version 1.16.0`, or `the service` that has no numbers. */
export function versionWords(version: string, of: string | undefined): string {
  return version === ROLLING ? 'the service' : `version ${versionOf(version, of)}`;
}

/** A version by itself: `1.16.0`, or `the service` that has no numbers. */
export function bareVersion(version: string): string {
  return version === ROLLING ? 'the service' : version;
}

/** What was assessed, in a sentence: `version 1.16.0 of example-core`, or `the service`. */
export function assessedWords(product: Assessed): string {
  return versionWords(product.assessed.version, numberedPackage(product));
}

/** The same where `version` is said already: `1.16.0`, `1.16.0 of example-core`, or `the service`. */
export function assessedVersion(product: Assessed): string {
  return assessedWords(product).replace(/^version /, '');
}

/**
 * A product as it was assessed: its name with the version, or the name alone where there are no
 * numbers: `Example (example-core 1.16.0)` where those are of another package.
 */
export function assessedName(product: Assessed): string {
  const { name, assessed } = product;
  if (!isNumbered(product)) return name;
  const of = numberedPackage(product);
  return of ? `${name} (${of} ${assessed.version})` : `${name} ${assessed.version}`;
}

/** Another package, at the version that stood beside the assessed one. */
type Beside = { readonly package: string; readonly version: string };

/**
 * What was assessed and what stood beside it: `version 1.16.0 with example-core (PyPI) 0.4.2`.
 * @param product what was assessed
 * @param beside other packages of the product; none for what was assessed alone
 */
export function assessedWith(product: Assessed, beside: readonly Beside[]): string {
  if (beside.length === 0) return assessedWords(product);
  const named = beside.map((row) => `${packageInRegistry(row.package)} ${row.version}`);
  return `${assessedWords(product)} with ${listOf(named, 'and')}`;
}
