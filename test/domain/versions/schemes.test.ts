import { describe, expect, it } from 'vitest';
import { schemeOf, versionFault } from '#domain/versions/schemes.ts';
import type { SchemeId } from '#domain/versions/schemes.ts';

describe('versions in order', () => {
  it.each<[SchemeId, string]>([
    // The order of semver.org, section 11.
    [
      'semver',
      '1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-rc.1 1.0.0',
    ],
    ['semver', '1.9.0 1.10.0 1.16.0-rc1 1.16.0 2.0.0'],
    // The order of PEP 440: development, pre-release, final, post release; an epoch beats all.
    ['pep440', '1.0.dev1 1.0a1 1.0b2 1.0rc1 1.0 1.0.post1 1.1 1.10 2026.1 1!0.1'],
    ['calver', '0.9 1.1 1.10 2025.12.17 2026.1.29 2026.11.3'],
  ])('%s: %s', (id, line) => {
    const { compare } = schemeOf(id);
    const versions = line.split(' ');
    expect(versions.toReversed().sort(compare)).toEqual(versions);
    for (const [place, version] of versions.entries()) {
      expect(versionFault(id, version)).toBeUndefined();
      if (place > 0) expect(compare(versions[place - 1] ?? '', version)).toBeLessThan(0);
    }
  });

  it.each<[SchemeId, string, string]>([
    ['semver', '1.0.0', '1.0.0+build.5'],
    ['pep440', '1.0', '1.0.0'],
    ['pep440', '1.0-1', '1.0.post1'],
    ['calver', '1.1', '1.1.0'],
    ['none', 'rolling', 'rolling'],
  ])('%s: %s and %s are the same', (id, a, b) => {
    const order = schemeOf(id).compare(a, b) + schemeOf(id).compare(b, a);
    expect(order).toBe(0);
    expect(Math.abs(schemeOf(id).compare(a, b))).toBe(0);
  });
});

describe('what a scheme cannot read', () => {
  it.each<[SchemeId, string]>([
    ['semver', '1.10'],
    ['semver', '2025.7.01'],
    ['semver', 'main'],
    // From a record of an advisory database; no version of Python packages.
    ['pep440', '4.36.-1'],
    ['pep440', 'documentation'],
    ['calver', '1.0.0-rc1'],
    ['none', '1.0.0'],
  ])('%s: %s', (id, version) => {
    expect(versionFault(id, version)).toContain(`\`${version}\``);
    expect(versionFault(id, version)).toContain(schemeOf(id).takes);
  });
});
