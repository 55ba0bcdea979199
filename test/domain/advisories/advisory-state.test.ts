import { describe, expect, it } from 'vitest';
import { advisoryState } from '#domain/advisories/advisory-state.ts';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { VersionRange } from '#domain/entry/advisory.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const entry = readValid('example');
const [advisory = expect.fail()] = entry.data.advisories;
const [injection = expect.fail(), leak = expect.fail()] = entry.data.threats;
const OWN = 'pkg:pypi/example-agent';
const CORE = 'pkg:pypi/example-core';
const OTHER = 'pkg:npm/%40example/other';

/** The correct entry at 1.2.3, beside a core package of a version, with one advisory. */
function dataWith(affected: VersionRange[], core?: string): EntryData {
  return {
    ...entry.data,
    packages: [OWN, CORE, OTHER],
    assessed: {
      ...entry.data.assessed,
      version: '1.2.3',
      with:
        core === undefined ? [] : [{ package: CORE, version: core, scheme: 'pep440', sources: [] }],
    },
    advisories: [{ ...advisory, affected }],
  };
}

function stateOf(affected: VersionRange[], core?: string, version = '1.2.3') {
  const data = dataWith(affected, core);
  return advisoryState(data, data.advisories[0] ?? expect.fail(), version);
}

/** The same with a threat that is there only where the flaw of the core is. */
function boundTo(core: string): EntryData {
  const threat = { ...injection, versionBound: true, profiles: undefined };
  return {
    ...dataWith([inCore], core),
    threats: [{ ...threat, advisories: [advisory.id] }, leak],
  };
}

const inCore = { package: CORE, introduced: '0.3.0', fixed: '0.4.0' };

describe('a flaw of a package beside the assessed version', () => {
  it.each([
    ['0.2.0', 'not-yet'],
    ['0.3.0', 'open'],
    ['0.4.0rc1', 'open'],
    ['0.4.0', 'fixed'],
  ])('beside %s it is %s', (core, state) => {
    expect(stateOf([inCore], core)).toBe(state);
  });

  it('is not known where nobody says what stood beside it', () => {
    expect(stateOf([inCore])).toBe('unknown');
  });

  it('is not known of any other version than the assessed one', () => {
    expect(stateOf([inCore], '0.3.0', '1.2.4')).toBe('unknown');
  });

  it('is not known while one of its packages has no version', () => {
    const elsewhere = { package: OTHER, fixed: '2.0.0' };
    expect(stateOf([inCore, elsewhere], '0.4.0')).toBe('unknown');
    expect(stateOf([inCore, elsewhere], '0.3.0')).toBe('open');
  });

  it('is open where the range of the entry itself no longer holds, and this one does', () => {
    expect(stateOf([{ fixed: '1.0.0' }, inCore], '0.3.0')).toBe('open');
    expect(stateOf([{ fixed: '1.0.0' }, inCore], '0.4.0')).toBe('fixed');
  });

  it('counts in the assessed version alone, and moves no minimum version', () => {
    const { stretches, minimumVersion, measures } =
      buildCatalog([{ ...entry, data: boundTo('0.3.0') }]).agents[0] ?? expect.fail();
    expect(measures.openAdvisories.map(({ id }) => id)).toEqual([advisory.id]);
    expect(stretches.map((row) => [row.state, row.openThreats.includes('injection')])).toEqual([
      ['older', false],
      ['assessed', true],
      ['above', false],
    ]);
    expect(minimumVersion.kind).toBe('any');
  });

  it('closes a threat that is bound to it, which tells in which versions it is open', () => {
    const { closedThreats } =
      buildCatalog([{ ...entry, data: boundTo('0.4.0') }]).agents[0] ?? expect.fail();
    expect(closedThreats.map(({ scored, openIn }) => [scored.threat.id, openIn])).toEqual([
      ['injection', 'example-core (PyPI) ≥ 0.3.0, < 0.4.0'],
    ]);
  });
});

describe('a flaw of which versions tell nothing', () => {
  const resolved = { by: 'Example Labs', sources: ['docs'] };

  it('counts as fixed where a source says that its maker ended it', () => {
    const data = dataWith([]);
    expect(advisoryState(data, { ...advisory, affected: [], resolved }, '1.2.3')).toBe('fixed');
    expect(advisoryState(data, { ...advisory, affected: [] }, '1.2.3')).toBe('unknown');
  });

  it('is told by versions wherever they tell', () => {
    const affected = [{ fixed: '2.0.0' }];
    expect(advisoryState(dataWith(affected), { ...advisory, affected, resolved }, '1.2.3')).toBe(
      'open',
    );
  });
});
