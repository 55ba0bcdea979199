import type { SchemeId } from './schemes.ts';

/** The registry of a package URL. */
const kindOf = (purl: string) => /^pkg:([^/]+)\//.exec(purl)?.[1] ?? '';

/** A package URL as its registry has it: `@scope/name` of `pkg:npm/%40scope/name`. */
export function packageName(purl: string): string {
  return purl.replace(/^pkg:[^/]+\//, '').replaceAll('%40', '@');
}

/** How registries number what they hold, where they all number alike. */
const SCHEMES: Readonly<Record<string, SchemeId>> = {
  cargo: 'semver',
  golang: 'semver',
  npm: 'semver',
  pypi: 'pep440',
};

/** How the registry of a package numbers; undefined where it leaves that to each package. */
export function schemeOfRegistry(purl: string): SchemeId | undefined {
  return SCHEMES[kindOf(purl)];
}

/** Kinds of package URLs whose registry writes its own name in another way. */
const REGISTRIES: Readonly<Record<string, string>> = {
  cargo: 'crates.io',
  docker: 'Docker',
  github: 'GitHub',
  golang: 'Go',
  maven: 'Maven',
  nuget: 'NuGet',
  pypi: 'PyPI',
};

/** A package with the registry that tells it from others of its name: `@scope/name (npm)`; none for `generic`. */
export function packageInRegistry(purl: string): string {
  const kind = kindOf(purl);
  return kind === 'generic'
    ? packageName(purl)
    : `${packageName(purl)} (${REGISTRIES[kind] ?? kind})`;
}
