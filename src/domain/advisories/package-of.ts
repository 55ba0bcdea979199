import { packageUrl } from '../entry/product.ts';

/** The types of package URLs that stand for the names of ecosystems. Source: OSV schema, table of ecosystems. */
const TYPES: Readonly<Record<string, string>> = {
  PyPI: 'pypi',
  npm: 'npm',
  Go: 'golang',
  Maven: 'maven',
  NuGet: 'nuget',
  Packagist: 'composer',
  RubyGems: 'gem',
  'crates.io': 'cargo',
  Hex: 'hex',
  Pub: 'pub',
  SwiftURL: 'swift',
  'GitHub Actions': 'githubactions',
};

/** Where a CVE record says that a package is kept. Source: CVE record format, `collectionURL`. */
const COLLECTIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:https:\/\/(?:www\.)?pypi\.(?:org|python\.org)(?:\/.*)?|pypi)$/i, 'pypi'],
  [/^(?:https:\/\/(?:www\.)?(?:registry\.)?npmjs\.(?:com|org)(?:\/.*)?|npm)$/i, 'npm'],
  [/^(?:https:\/\/crates\.io(?:\/.*)?|crates\.io)$/i, 'cargo'],
  [/^(?:https:\/\/(?:www\.)?rubygems\.org(?:\/.*)?|rubygems)$/i, 'gem'],
];

/** A kind and a path, however the kind is written and how many slashes stand before it. */
const PARTS = /^pkg:\/*(?<type>[a-z][a-z0-9.-]*)\/(?<path>.+)$/is;

/** A path in one spelling: without empty parts, and with percent signs only where they are needed. */
function plainPath(path: string): string | undefined {
  try {
    const parts = decodeURIComponent(path).split('/').filter(Boolean);
    return parts.map(encodeURIComponent).join('/');
  } catch {
    return undefined;
  }
}

/** In small letters, but for those that follow a percent sign. */
const lowerCase = (purl: string) =>
  purl.replaceAll(/%[0-9A-F]{2}|[^%]+/g, (part) =>
    part.startsWith('%') ? part : part.toLowerCase(),
  );

/**
 * A package URL in the one form in which two are compared: without version, qualifiers and subpath,
 * and written as its type asks. Source: ECMA-427, how a package URL is parsed, and the types github,
 * pypi and npm; NuGet takes a name in any case.
 * @returns undefined for what is no package URL
 */
export function comparablePackage(purl: string): string | undefined {
  // A version follows the last at sign of the name; that of an npm scope stands before a slash.
  const bare = purl
    .trim()
    .replace(/[?#].*$/s, '')
    .replace(/@[^/@]*$/, '');
  const { type = '', path = '' } = PARTS.exec(bare)?.groups ?? {};
  const plain = `pkg:${type.toLowerCase()}/${plainPath(path) ?? ''}`;
  if (!packageUrl.safeParse(plain).success) return undefined;
  if (/^pkg:pypi\//.test(plain)) return lowerCase(plain).replaceAll(/[-_.]+(?=[^/]*$)/g, '-');
  return /^pkg:(?:github|npm|composer|nuget)\//.test(plain) ? lowerCase(plain) : plain;
}

function urlOf(type: string, name: string): string | undefined {
  // Go and GitHub have slashes in their names, Maven a colon between its two parts.
  const path = name.replace(':', '/').split('/').map(encodeURIComponent).join('/');
  return comparablePackage(`pkg:${type}/${path}`);
}

/**
 * The package URL of a package that an OSV record names.
 * @param ecosystem such as `PyPI`, or `Debian:12` with a release
 * @param name as the ecosystem writes it
 * @returns undefined where there is no such type, or the name makes no package URL
 */
export function ecosystemPackage(ecosystem: string, name: string): string | undefined {
  const [kind = ''] = ecosystem.split(':');
  const type = Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined;
  return type === undefined ? undefined : urlOf(type, name);
}

/**
 * The package URL of a package that a CVE record names.
 * @param collection the address of the registry; it is compared, never opened
 * @param name as the registry writes it
 */
export function collectedPackage(collection: string, name: string): string | undefined {
  const type = COLLECTIONS.find(([pattern]) => pattern.test(collection))?.[1];
  return type === undefined ? undefined : urlOf(type, name);
}

/**
 * The package URL of a repository on GitHub, which a CVE record may name rather than a package.
 * @param address of the repository; it is compared, never opened
 * @returns undefined for another host, and for a part of a repository
 */
export function repositoryPackage(address: string): string | undefined {
  const [, name] =
    /^https:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(address) ?? [];
  return name === undefined ? undefined : urlOf('github', name);
}
