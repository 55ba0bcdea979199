import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { findAgent } from '#domain/inventory/find-agent.ts';
import { knownFrom } from '#domain/inventory/from-agents.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const entry = readValid('example', [
  'status: unreviewed',
  "packages: ['pkg:npm/%40example/agent']\nstatus: unreviewed",
]);
const catalog = knownFrom(buildCatalog([entry]).agents, []);
const find = (row: { readonly package: string }) =>
  findAgent({ place: 'line 1', line: 1, ...row }, catalog);

describe('a row that names a package', () => {
  it.each(['pkg:npm/%40example/agent', 'pkg:npm/@example/agent', 'pkg:npm/@Example/agent'])(
    'means the agent that lists it, as %s',
    (purl) => {
      expect(find({ package: purl })).toMatchObject({ agent: { id: 'example' } });
    },
  );

  it('means none where no agent lists it', () => {
    expect(find({ package: 'pkg:npm/other' })).toEqual({
      missing: 'no agent of the catalog lists this package',
      is: 'unknown',
    });
  });

  it.each(['@example/agent', 'example agent', ''])('has to be a package URL: %s', (purl) => {
    expect(find({ package: purl })).toEqual({
      wrong: `“${purl}” is no package URL; write pkg:pypi/name or pkg:npm/%40scope/name, or the name of an agent under \`agent\``,
    });
  });
});

describe('a name that carries a version', () => {
  const named = (agent: string) => findAgent({ place: 'line 1', line: 1, agent }, catalog);

  it.each([
    'example agent 1.0.0',
    'Example Agent@1.0',
    '@example/agent@1.0.0',
    'Sample Agent v1.0',
  ])('looks like the agent of that version, and says where it goes: %s', (name) => {
    expect(named(name)).toEqual({
      missing:
        'it is not in the catalog; did you mean example in version 1.0.0? Give the version in a field of its own',
      is: 'like-another',
    });
  });

  it.each(['1.0.0', 'v1', 'other@1.0.0'])('of no agent looks like none: %s', (name) => {
    expect(named(name)).toEqual({ missing: 'it is not in the catalog', is: 'unknown' });
  });
});

describe('a row that names an agent and a package', () => {
  const several = readValid('example', [
    'status: unreviewed',
    "packages: ['pkg:npm/example', 'pkg:pypi/example-core', 'pkg:docker/maker/example']\nstatus: unreviewed",
  ]);
  const other = readValid(
    'other',
    ['name: Example Agent', 'name: Other'],
    ['aliases: [{ name: Sample Agent, kind: aka }]', "aliases: []\npackages: ['pkg:npm/other']"],
  );
  const both = knownFrom(buildCatalog([several, other]).agents, []);
  const row = (agent: string | undefined, purl: string, version = '1.0.0') =>
    findAgent({ place: 'line 1', line: 1, ...(agent && { agent }), package: purl, version }, both);

  it('is compared by the package, where that numbers apart', () => {
    expect(row('example', 'pkg:pypi/example-core')).toMatchObject({
      agent: { id: 'example' },
      numbersApart: 'pkg:pypi/example-core',
    });
    expect(row('example', 'pkg:npm/example')).not.toHaveProperty('numbersApart');
  });

  it.each(['pkg:npm/other', 'pkg:pypi/unknown', 'no package'])(
    'is wrong where that is %s',
    (purl) => {
      expect(row('example', purl)).toEqual({
        wrong: `${purl} is no package of example; name the agent or the package, not both`,
      });
    },
  );

  it('may name the agent in other words', () => {
    expect(row('our bot', 'pkg:npm/other')).toMatchObject({ agent: { id: 'other' } });
  });

  it.each([
    ['1.0.0', false],
    ['v1.0', false],
    ['latest', true],
  ])('an image called as the agent has its versions: %s numbers apart: %s', (version, isApart) => {
    const found = row(undefined, 'pkg:docker/maker/example', version);
    expect('numbersApart' in found).toBe(isApart);
  });
});
