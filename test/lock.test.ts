import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Package = {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};
const own = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
  Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>
>;

/** The folders in which a package may find a dependency: its own, and those of the packages around it. */
function lookups(folder: string, name: string): string[] {
  const around = folder.split('/node_modules/').map((_, index, parts) => parts.slice(0, index + 1));
  return ['', ...around.map((parts) => `${parts.join('/node_modules/')}/`)].map(
    (prefix) => `${prefix}node_modules/${name}`,
  );
}

describe('the lock file', () => {
  // A registry that serves a platform package late leaves a hole here, and `npm ci` refuses it.
  it('has every optional package of every package, in the version that is asked for', () => {
    const holes = Object.entries(lock.packages).flatMap(([folder, entry]) =>
      Object.entries(entry.optionalDependencies ?? {})
        .filter(([, version]) => /^\d/.test(version))
        .filter(
          ([name, version]) =>
            !lookups(folder, name).some((place) => lock.packages[place]?.version === version),
        )
        .map(([name, version]) => `${folder}: ${name}@${version}`),
    );
    expect(holes).toEqual([]);
  });

  // Npm puts the registry of one's own settings in the place of this one.
  it('names no other registry than the public one', () => {
    const hosts = Object.values(lock.packages).flatMap(({ resolved }) =>
      resolved === undefined ? [] : new URL(resolved).origin,
    );
    expect(new Set(hosts)).toEqual(new Set(['https://registry.npmjs.org']));
  });

  it('has exact versions of all that the project asks for', () => {
    const asked = Object.values({ ...own.dependencies, ...own.devDependencies });
    expect(asked.filter((version) => !/^\d+\.\d+\.\d+(-beta\.\d+)?$/.test(version))).toEqual([]);
  });
});
