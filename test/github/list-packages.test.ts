import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOf, licenceLines, readPackages } from '../../.github/scripts/list-packages.mjs';

const lock = readPackages(readFileSync('package-lock.json', 'utf8'));

const good = {
  name: '@some/package',
  version: '1.2.3',
  licence: 'MIT',
  resolved: 'https://registry.npmjs.org/@some/package/-/package-1.2.3.tgz',
  integrity: `sha512-${'A'.repeat(86)}==`,
};

describe('every package of the lock file, for every platform', () => {
  it('has an address, a digest and a licence that was looked at', () => {
    expect(lock.length).toBeGreaterThan(500);
    expect(lock.flatMap(faultsOf)).toEqual([]);
  });

  it('that is a Node is of one version', () => {
    const nodes = lock.filter(({ name }) => /^node-(?:bin-)?(?:linux|darwin|win)-/.test(name));
    expect(nodes).toHaveLength(5);
    expect(new Set(nodes.map(({ version }) => version)).size).toBe(1);
    const major = nodes[0]?.version.split('.')[0];
    for (const file of ['ci', 'deploy', 'deploy-large', 'entries'])
      expect(readFileSync(`.github/workflows/${file}.yml`, 'utf8')).toContain(
        `node-version: '${major}'`,
      );
    expect(readFileSync('README.md', 'utf8')).toContain(`Node ${nodes[0]?.version}`);
  });
});

describe('a package is refused', () => {
  it.each([
    [{ resolved: '' }, 'has no address'],
    [{ resolved: 'https://elsewhere.example/@some/package/-/package-1.2.3.tgz' }, 'has no address'],
    [{ resolved: 'https://registry.npmjs.org/other/-/other-1.2.3.tgz' }, 'has no address'],
    [{ integrity: '' }, 'has no digest'],
    [{ integrity: 'sha1-AAAA' }, 'has no digest'],
    [{ licence: 'none' }, 'has the licence none'],
    [{ licence: 'MIT AND GPL-3.0-only' }, 'has the licence MIT AND GPL-3.0-only'],
    [{ licence: 'LGPL-3.0-or-later' }, 'has the licence LGPL-3.0-or-later'],
  ])('with %j', (change, fault) => {
    expect(faultsOf({ ...good, ...change })).toEqual([expect.stringContaining(fault)]);
  });

  it('and none with one of two licences, of which one will do', () => {
    expect(faultsOf({ ...good, licence: '(GPL-3.0-only OR MIT)' })).toEqual([]);
    expect(faultsOf(good)).toEqual([]);
  });
});

it('lists packages by licence, each once', () => {
  const rows = [good, good, { ...good, name: 'a' }, { ...good, name: 'b', licence: 'ISC' }];
  expect(licenceLines(rows)).toEqual(['MIT (2): @some/package, a', 'ISC (1): b']);
});
