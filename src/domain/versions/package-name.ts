/** A package URL as its registry has it: `@scope/name` of `pkg:npm/%40scope/name`. */
export function packageName(purl: string): string {
  return purl.replace(/^pkg:[^/]+\//, '').replaceAll('%40', '@');
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
  const kind = /^pkg:([^/]+)\//.exec(purl)?.[1] ?? '';
  return kind === 'generic'
    ? packageName(purl)
    : `${packageName(purl)} (${REGISTRIES[kind] ?? kind})`;
}
