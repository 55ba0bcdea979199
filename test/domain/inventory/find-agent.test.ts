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
      missing: 'it is no package URL; write pkg:pypi/name or pkg:npm/%40scope/name',
      is: 'unknown',
    });
  });
});
