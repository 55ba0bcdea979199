import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appliesAt } from '#domain/advisories/advisory-state.ts';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { scoreAgent } from '#domain/catalog/score-agent.ts';
import type { Advisory, VersionRange } from '#domain/entry/advisory.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { stretchHolds } from '#domain/versions/stretch.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const entry = readValid('example');
const [advisory = expect.fail()] = entry.data.advisories;
const [injection = expect.fail(), leak = expect.fail()] = entry.data.threats;

/** The correct entry with one threat that is bound to some advisories, beside one that is not. */
function bound(advisories: readonly Advisory[], version = '1.2.3'): EntryData {
  const names = advisories.map(({ id }) => id);
  return {
    ...entry.data,
    assessed: { ...entry.data.assessed, version },
    threats: [{ ...injection, versionBound: true, advisories: names, profiles: undefined }, leak],
    advisories: [...advisories],
  };
}

const flaw = (affected: VersionRange[], more: Partial<Advisory> = {}): Advisory => ({
  ...advisory,
  affected,
  ...more,
});

function agentOf(data: EntryData) {
  return buildCatalog([{ ...entry, data }]).agents[0] ?? expect.fail();
}

const LADDER = ['1.0.0', '1.1.0-rc.1', '1.1.0', '1.9.0', '1.10.0', '1.14.1', '2.0.0'];
const version = fc.constantFrom(...LADDER);
const range = fc.record<VersionRange>({
  introduced: fc.option(version, { nil: undefined }),
  fixed: fc.option(version, { nil: undefined }),
  lastAffected: fc.constant(undefined),
});
const advisories = fc.array(
  fc.record({ ranges: fc.array(range, { maxLength: 3 }), isWithdrawn: fc.boolean() }),
  { maxLength: 3 },
);

const toAdvisories = (rows: readonly { ranges: VersionRange[]; isWithdrawn: boolean }[]) =>
  rows.map(({ ranges, isWithdrawn }, place) =>
    flaw(ranges, {
      id: `CVE-2026-1000${place}`,
      ...(isWithdrawn && { withdrawn: '2026-10-01' }),
    }),
  );

describe('a version-bound threat', () => {
  it('is open exactly where one of its advisories applies, in scores and in stretches', () => {
    fc.assert(
      fc.property(advisories, version, (rows, assessed) => {
        const data = bound(toAdvisories(rows), assessed);
        const { stretches } = agentOf(data);
        for (const at of LADDER) {
          const isOpen = data.advisories.some((row) => appliesAt(data, row, at));
          const scored = scoreAgent(data, { version: at })?.threats.map(({ threat }) => threat.id);
          expect(scored?.includes('injection')).toBe(isOpen);
          const holding = stretches.filter((row) => stretchHolds('semver', row, at));
          expect(holding).toHaveLength(1);
          expect(holding[0]?.openThreats.includes('injection')).toBe(isOpen);
          expect(holding[0]?.score?.interval).toEqual(scoreAgent(data, { version: at })?.interval);
        }
      }),
    );
  });

  it('is never made worse above a version that fixes it', () => {
    fc.assert(
      fc.property(advisories, version, (rows, fixed) => {
        const before = bound(toAdvisories(rows));
        const after = bound(
          before.advisories.map((row) => ({
            ...row,
            affected: row.affected.map((one) => (one.fixed ? one : { ...one, fixed })),
          })),
        );
        const highOf = (data: EntryData, at: string) =>
          scoreAgent(data, { version: at })?.interval.high.score ?? 0;
        for (const at of LADDER.slice(LADDER.indexOf(fixed)))
          expect(highOf(after, at)).toBeLessThanOrEqual(highOf(before, at));
      }),
    );
  });

  it('is found by another id of the same flaw', () => {
    const data = bound([flaw([{ fixed: '1.3.0' }], { aliases: ['CVE-2026-99999'] })]);
    const [first = expect.fail(), ...rest] = data.threats;
    const renamed = { ...data, threats: [{ ...first, advisories: ['CVE-2026-99999'] }, ...rest] };
    expect(scoreAgent(renamed)?.driver.threat.id).toBe('injection');
  });

  it('does not count ranges of a package that numbers apart', () => {
    const [own, other] = ['pkg:pypi/example', 'pkg:pypi/example-core'];
    const data = bound([flaw([{ package: other, fixed: '9.0.0' }])]);
    expect(scoreAgent({ ...data, packages: [own, other] })?.driver.threat.id).toBe('leak');
    expect(scoreAgent({ ...data, packages: [other] })?.driver.threat.id).toBe('injection');
  });
});

describe('a threat that names its versions itself', () => {
  const CORE = 'pkg:pypi/example-core';
  const agentWith = (affected: VersionRange[], more: Partial<EntryData> = {}) => {
    const data = bound([]);
    const threats = data.threats.map((row, place) => (place === 0 ? { ...row, affected } : row));
    return agentOf({ ...data, threats, ...more });
  };
  const statesOf = ({ stretches }: ReturnType<typeof agentWith>) =>
    stretches.map(({ label, openThreats: ids }) => [label, ids.includes('injection')]);

  it('is open in them, drives no other, and sets the minimum version', () => {
    const agent = agentWith([{ fixed: '1.2.0' }]);
    expect(statesOf(agent)).toEqual([
      ['< 1.2.0', true],
      ['≥ 1.2.0, < 1.2.3', false],
      ['1.2.3', false],
      ['> 1.2.3', false],
    ]);
    expect(agent.score.driver.threat.id).toBe('leak');
    expect(agent.closedThreats.map(({ openIn }) => openIn)).toEqual(['< 1.2.0']);
    expect(agent.minimumVersion).toMatchObject({
      ...{ kind: 'from', version: '1.2.0', olderLines: [] },
      because: { kind: 'threat', id: 'injection', title: injection.title },
    });
  });

  it('is not known to be fixed above a last affected version that was assessed', () => {
    const told = (affected: VersionRange[]) =>
      agentWith(affected).stretches.flatMap(({ label, threatsNotKnownFixed: rows }) =>
        rows.length > 0 ? [[label, rows.map(({ id }) => id)]] : [],
      );
    expect(told([{ lastAffected: '1.2.3' }])).toEqual([['> 1.2.3', ['injection']]]);
    expect(told([{ lastAffected: '1.2.2' }])).toEqual([]);
    expect(told([{ fixed: '1.4.0' }])).toEqual([]);
  });

  it('drives the assessed version where that is one of them', () => {
    expect(agentWith([{ introduced: '1.2.0' }]).score.driver.threat.id).toBe('injection');
  });

  it('is judged by the package that stood beside, and closed in what nobody compared', () => {
    const beside = (version: string) => ({
      packages: ['pkg:pypi/example', CORE],
      assessed: {
        ...entry.data.assessed,
        with: [{ package: CORE, version, scheme: 'semver' as const, sources: [] }],
      },
    });
    const ranges = [{ package: CORE, fixed: '0.4.0' }];
    expect(agentWith(ranges, beside('0.3.9')).score.driver.threat.id).toBe('injection');
    const mended = agentWith(ranges, beside('0.4.0'));
    expect(mended.closedThreats.map(({ openIn }) => openIn)).toEqual([
      'example-core (PyPI) < 0.4.0',
    ]);
    expect(mended.minimumVersion).toMatchObject({ kind: 'any', further: [{ version: '0.4.0' }] });
  });
});

describe('the minimum version of a way to run an agent', () => {
  it('counts the threats of that way alone', () => {
    const data = bound([flaw([{ fixed: '1.2.0' }])]);
    const [first = expect.fail(), ...rest] = data.threats;
    const [one = expect.fail(), other = expect.fail()] = data.profiles;
    const agent = agentOf({ ...data, threats: [{ ...first, profiles: [one.id] }, ...rest] });
    const kinds = agent.profiles.map(({ id, minimumVersion: { kind } }) => [id, kind]);
    expect(kinds).toEqual([
      [one.id, 'from'],
      [other.id, 'any'],
    ]);
  });
});

describe('the versions of an agent', () => {
  const closed = agentOf(bound([flaw([{ introduced: '1.1.0', lastAffected: '1.2.2' }])]));

  it('are stretches that say what is open in them', () => {
    const told = closed.stretches.map(({ label, state, openThreats: ids }) => [label, state, ids]);
    expect(told).toEqual([
      ['< 1.1.0', 'older', ['leak']],
      ['≥ 1.1.0, ≤ 1.2.2', 'older', ['injection', 'leak']],
      ['> 1.2.2, < 1.2.3', 'older', ['leak']],
      ['1.2.3', 'assessed', ['leak']],
      ['> 1.2.3', 'above', ['leak']],
    ]);
  });

  it('have a headline of open threats only, and keep the closed ones', () => {
    expect(closed.score.driver.threat.id).toBe('leak');
    expect(closed.closedThreats.map(({ scored, openIn }) => [scored.threat.id, openIn])).toEqual([
      ['injection', '≥ 1.1.0, ≤ 1.2.2'],
    ]);
  });

  it.each<[string, VersionRange[], unknown]>([
    [
      'after the last affected one',
      [{ lastAffected: '1.2.2' }],
      { kind: 'from', version: '1.2.2', inclusive: false, isAbove: false },
    ],
    [
      'the fixed one',
      [{ fixed: '1.2.0' }],
      { kind: 'from', version: '1.2.0', inclusive: true, isAbove: false },
    ],
    [
      'a fixed one that nobody assessed',
      [{ fixed: '1.3.0' }],
      { kind: 'from', version: '1.3.0', inclusive: true, isAbove: true, olderLines: [] },
    ],
    [
      'the fixed one of the newest line, with the older lines that were fixed as well',
      [
        { introduced: '1.0.0', fixed: '1.0.5' },
        { introduced: '1.1.0', fixed: '1.1.2' },
        { introduced: '1.2.0', fixed: '1.2.1' },
      ],
      {
        ...{ kind: 'from', version: '1.2.1', inclusive: true, isAbove: false },
        olderLines: ['≥ 1.1.2, < 1.2.0', '≥ 1.0.5, < 1.1.0'],
      },
    ],
    ['unknown where the flaw has no end', [{ introduced: '1.0.0' }], { kind: 'none-known' }],
    [
      'unknown where the assessed one is the last affected',
      [{ lastAffected: '1.2.3' }],
      { kind: 'none-known' },
    ],
    ['any where no version has the flaw', [], { kind: 'any' }],
  ])('have a minimum: %s', (_case, affected, minimum) => {
    const agent = agentOf(bound([flaw(affected)]));
    expect(agent.minimumVersion).toMatchObject(minimum as object);
    if (agent.minimumVersion.kind === 'from')
      expect(agent.minimumVersion.because.id).toBe(advisory.id);
  });

  it('name no older line between the fix of one flaw and the release that brought the next', () => {
    const next = { ...flaw([{ introduced: '1.1.0', fixed: '1.2.0' }]), id: 'CVE-2026-20000' };
    const agent = agentOf(bound([flaw([{ fixed: '1.0.5' }]), next]));
    expect(agent.minimumVersion).toMatchObject({ version: '1.2.0', olderLines: [] });
  });

  it('tell which flaws of the assessed version a later minimum may have as well', () => {
    const next = { ...flaw([{ lastAffected: '1.2.3' }]), id: 'CVE-2026-20000' };
    const data = bound([flaw([{ fixed: '1.3.0' }])]);
    const { minimumVersion } = agentOf({ ...data, advisories: [...data.advisories, next] });
    expect(minimumVersion).toMatchObject({ version: '1.3.0', notKnownFixed: [{ id: next.id }] });
  });

  it('go by own releases, where the assessed version has a flaw by a package beside it', () => {
    const core = 'pkg:pypi/example-core';
    const data = bound([flaw([{ fixed: '1.0.0' }, { package: core, fixed: '0.5.0' }])]);
    const row = { package: core, version: '0.4.2', scheme: 'semver' as const, sources: [] };
    const assessed = { ...data.assessed, with: [row] };
    const agent = agentOf({ ...data, packages: ['pkg:pypi/example', core], assessed });
    expect(agent.minimumVersion).toMatchObject({
      ...{ kind: 'from', version: '1.0.0' },
      further: [{ purl: core, version: '0.5.0' }],
    });
  });

  it.each<[string, VersionRange[], VersionRange[], string, string[]]>([
    ['from', [{ fixed: '1.2.0' }], [{ introduced: '1.0.0' }], 'from', ['CVE-2026-20000']],
    ['from, where it is fixed as well', [{ fixed: '1.2.0' }], [{ fixed: '1.1.0' }], 'from', []],
    ['from, where it came in later', [{ fixed: '1.2.0' }], [{ introduced: '1.3.0' }], 'from', []],
    ['any', [], [{ introduced: '1.0.0' }], 'any', ['CVE-2026-20000']],
    ['none', [{}], [{ lastAffected: '1.2.2' }], 'none-known', ['CVE-2026-12345']],
  ])('tell what a minimum leaves open: %s', (_case, affected, others, kind, open) => {
    const other = { ...flaw(others), id: 'CVE-2026-20000', aliases: [] };
    const data = bound([flaw(affected)]);
    const { minimumVersion } = agentOf({ ...data, advisories: [...data.advisories, other] });
    expect(minimumVersion.kind).toBe(kind);
    expect(minimumVersion.stillOpen.map(({ id }) => id)).toEqual(open);
  });

  it('are not known to be fixed above a last affected one that was assessed', () => {
    const told = (affected: VersionRange[]) =>
      agentOf(bound([flaw(affected)])).stretches.flatMap(({ label, notKnownFixed: rows }) =>
        rows.length > 0 ? [[label, rows.map(({ id }) => id)]] : [],
      );
    expect(told([{ lastAffected: '1.2.3' }])).toEqual([['> 1.2.3', [advisory.id]]]);
    expect(told([{ lastAffected: '1.4.0' }])).toEqual([['> 1.4.0', [advisory.id]]]);
    // The assessed one is past it, or a later range of the same record names a fix.
    expect(told([{ lastAffected: '1.2.2' }])).toEqual([]);
    expect(told([{ fixed: '1.4.0' }])).toEqual([]);
    const lines = [{ lastAffected: '1.4.0' }, { introduced: '2.0.0', fixed: '2.0.5' }];
    expect(told(lines)).toEqual([['> 1.4.0, < 2.0.0', [advisory.id]]]);
  });

  it('tell how many flaws of further packages nobody compared', () => {
    const core = 'pkg:pypi/example-core';
    const data = {
      ...bound([flaw([{ package: core, fixed: '0.4.0' }])]),
      packages: ['pkg:pypi/example', core],
    };
    const told = (more: Partial<EntryData> = {}) =>
      agentOf({ ...data, ...more }).stretches.map(({ state, notCompared }) => [
        state,
        notCompared.length,
      ]);
    expect(told()).toEqual([
      ['older', 1],
      ['assessed', 1],
      ['above', 1],
    ]);
    const row = { package: core, version: '0.5.0', scheme: 'semver' as const, sources: [] };
    expect(told({ assessed: { ...data.assessed, with: [row] } })).toEqual([
      ['older', 1],
      ['assessed', 0],
      ['above', 1],
    ]);
  });

  it('do not count as open what is not known to be fixed', () => {
    const above = agentOf(bound([flaw([{ lastAffected: '1.2.3' }])])).stretches.at(-1);
    expect(above).toMatchObject({ state: 'above', openAdvisories: [], openThreats: ['leak'] });
  });

  it('are one where its maker numbers none', () => {
    const { data } = entry;
    const assessed = { ...data.assessed, version: 'rolling', scheme: 'none' as const };
    const agent = agentOf({ ...bound([flaw([{ introduced: '0' }])]), assessed });
    expect(agent.stretches).toMatchObject([{ label: 'rolling', state: 'assessed' }]);
    expect(agent.score.driver.threat.id).toBe('injection');
  });
});

describe('Dify', () => {
  const { data, stretches } = catalogOf().agents.find(({ id }) => id === 'dify') ?? expect.fail();
  const stateAt = (at: string) => stretches.find((row) => stretchHolds('semver', row, at));
  const traversal = data.threats.find(({ advisories: ids }) => ids.includes('CVE-2026-41948'));

  it('had a flaw up to 1.14.1 that the assessed version does not have', () => {
    expect(stateAt('1.14.1')).toMatchObject({ state: 'older' });
    expect(stateAt('1.14.1')?.openThreats).toContain(traversal?.id);
    expect(stateAt(data.assessed.version)).toMatchObject({ state: 'assessed' });
    expect(stateAt(data.assessed.version)?.openThreats).not.toContain(traversal?.id);
    expect(stateAt('99.0.0')).toMatchObject({ state: 'above' });
  });
});
