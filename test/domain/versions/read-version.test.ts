import { describe, expect, it } from 'vitest';
import { readVersion } from '#domain/versions/read-version.ts';
import type { SchemeId } from '#domain/versions/schemes.ts';
import { versionNames } from '#domain/versions/version-names.ts';

const names = versionNames({
  name: 'Flow Desk',
  aliases: [{ name: 'flowd' }],
  packages: [
    'pkg:npm/%40flow/desk-core',
    'pkg:docker/flowio/flowd',
    'pkg:github/flow/desk-core',
    'pkg:npm/flow-extras',
    'pkg:npm/%40other/flowd',
  ],
});

const read = (scheme: SchemeId, typed: string) => readVersion({ scheme, names }, typed);

describe('names before a version', () => {
  it('are those of the product, of its package, and of images and repositories called so', () => {
    expect(names).toEqual([
      'Flow Desk',
      'flowd',
      '@flow/desk-core',
      'desk-core',
      'flowio/flowd',
      'flow/desk-core',
    ]);
  });

  it('are its own and its aliases where it has no package', () => {
    expect(versionNames({ name: 'Desk', aliases: [], packages: [] })).toEqual(['Desk']);
  });
});

describe('a version as people write it', () => {
  it.each<[SchemeId, string, string]>([
    ['semver', '2.5.0', '2.5.0'],
    ['semver', ' 2.5.0 ', '2.5.0'],
    ['semver', '3', '3.0.0'],
    ['semver', '3.1', '3.1.0'],
    ['semver', '3.1-rc.1', '3.1.0-rc.1'],
    ['semver', '3-beta', '3.0.0-beta'],
    ['semver', '3.1+build.5', '3.1.0+build.5'],
    ['semver', 'v2.5', '2.5.0'],
    ['semver', 'V3', '3.0.0'],
    ['semver', 'version 2.5', '2.5.0'],
    ['semver', 'Flow Desk 2.5', '2.5.0'],
    ['semver', 'flow-desk v2.5.0', '2.5.0'],
    ['semver', 'flow desk version 2.5', '2.5.0'],
    ['semver', 'flowd@2.5.0', '2.5.0'],
    ['semver', 'flowd-2.5.0-rc.1', '2.5.0-rc.1'],
    ['semver', 'FLOWD==2.5', '2.5.0'],
    ['semver', '@flow/desk-core@2.5.0', '2.5.0'],
    ['semver', 'pkg:npm/%40flow/desk-core@2.5.0', '2.5.0'],
    ['semver', 'flowio/flowd:2.5.0', '2.5.0'],
    ['semver', 'docker.example.io/flowio/flowd:2.5.0', '2.5.0'],
    ['calver', 'v2026.10', '2026.10'],
    ['calver', 'flowd 2026.10.4', '2026.10.4'],
    ['calver', '3', '3'],
    ['pep440', 'flowd==1.0rc1', '1.0rc1'],
    ['pep440', '1!2.0', '1!2.0'],
    ['none', 'rolling', 'rolling'],
  ])('%s: %s is %s', (scheme, typed, version) => {
    expect(read(scheme, typed)).toEqual({ version });
  });

  it.each<[SchemeId, string]>([
    ['semver', ''],
    ['semver', 'latest'],
    ['semver', 'v'],
    ['semver', '3.x'],
    ['semver', '3.1.'],
    ['semver', '1.2.3.4'],
    ['semver', '03.1'],
    ['semver', 'flowd'],
    ['semver', '2.5 or 2.6'],
    ['semver', 'flowd:2.5.0@sha256:0a1b'],
    ['calver', '2026.x'],
    ['none', '3.1'],
    ['none', 'Flow Desk 3.1'],
  ])('%s: %j is none', (scheme, typed) => {
    expect(read(scheme, typed)).toEqual({
      fault: expect.stringContaining(
        `\`${typed}\` is no version of the scheme ${scheme}`,
      ) as string,
      isOther: false,
    });
  });

  it.each(['flow-extras@2.5.0', '@other/flowd 2.5', 'extras 2.5', 'evil/flowd:2.5.0'])(
    '%s is a version of something else',
    (typed) => {
      expect(read('semver', typed)).toEqual({
        fault: expect.stringMatching(
          /^“.+” names something other than Flow Desk; give the version alone, such as 2\.5\.0,/,
        ) as string,
        isOther: true,
      });
    },
  );

  it('takes what its advice says', () => {
    const { fault = '' } = read('semver', 'extras 2.5') as { fault?: string };
    const advised = /such as ([^,]+),/.exec(fault)?.[1] ?? '';
    expect(read('semver', advised)).toEqual({ version: '2.5.0' });
  });
});

it.each(['n8n<=2.0.0', 'n8n>=2.0', 'n8n!=2.0.0', 'n8n~=2.0', '^2.0.0', 'n8n@^2.0.0', 'n8n ≤ 2.0'])(
  '%s asks for versions, and is none',
  (typed) => {
    expect(readVersion({ scheme: 'semver', names: ['n8n'] }, typed)).toHaveProperty('fault');
  },
);

it('a text that is too long is no version, whatever it is made of', () => {
  const typed = `n8n${'@'.repeat(100_000)}2.0.0`;
  expect(readVersion({ scheme: 'semver', names: ['n8n'] }, typed)).toEqual({
    fault: 'a version has at most 200 characters',
    isOther: false,
  });
});
