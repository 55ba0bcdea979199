import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { knownFrom } from '#domain/inventory/from-agents.ts';
import type { InventoryItem } from '#domain/inventory/item.ts';
import { breachesOf } from '#domain/inventory/breaches.ts';
import { judgeItem } from '#domain/inventory/judge-item.ts';
import { idConflicts } from '#domain/inventory/named-catalog.ts';
import type { NamedCatalog } from '#domain/inventory/named-catalog.ts';
import { parsePolicy } from '#domain/inventory/policy.ts';
import { defaultPolicy } from '#domain/inventory/policy.ts';
import { parseKnownCatalog } from '#domain/inventory/known-agent.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { notesOf } from '../../../src/cli/check/words.ts';
import { readValid, TODAY } from '../../helpers/valid-entry.ts';

// The flaw was fixed in 1.0.5 and again in 1.2.1, the newest line.
const agent = readValid(
  'example',
  [
    "affected: [{ introduced: '0', lastAffected: 1.2.2 }]",
    'affected: [{ fixed: 1.0.5 }, { introduced: 1.1.0, fixed: 1.2.1 }]',
  ],
  [
    '    advisories: [CVE-2026-12345]\n',
    '    advisories: [CVE-2026-12345]\n    versionBound: true\n',
  ],
);
const known = [{ place: 'here', ...knownFrom(buildCatalog([agent]).agents, []) }];

it.each([
  ['1.0.4', true],
  ['1.0.5', false],
  ['1.0.9', false],
  ['1.1.0', true],
  ['1.2.1', false],
])('%s is below the minimum version: %s', (version, isBelowMinimum) => {
  const verdicts = judgeItem({ place: 'line 1', line: 1, agent: 'example', version }, known, TODAY);
  expect(verdicts).toMatchObject([{ kind: 'judged', isBelowMinimum }]);
});

describe('a version as people write it', () => {
  const judge = (version: string) =>
    judgeItem({ place: 'line 1', line: 1, agent: 'example', version }, known, TODAY)[0] ??
    expect.fail();

  it.each(['1.1', 'v1.1', 'Example Agent 1.1.0'])('%s is judged as 1.1.0, and says so', (typed) => {
    const verdict = judge(typed);
    expect(verdict).toMatchObject({ kind: 'judged', version: '1.1.0', isBelowMinimum: true });
    expect(notesOf(verdict, [])).toContain(`“${typed}” is read as 1.1.0`);
  });

  it('says nothing of a version that was judged as it stands', () => {
    expect(notesOf(judge('1.1.0'), []).join()).not.toContain('is read as');
  });

  it('is wrong where it is that of something else', () => {
    expect(judge('other@1.1')).toMatchObject({
      kind: 'wrong',
      why: expect.stringContaining(
        '“other@1.1” names something other than Example Agent',
      ) as string,
    });
  });

  it.each([
    ['1.1', '1.1', true],
    ['1.1', '1.1.0', true],
    ['1.1', '1.2.0', false],
    ['v1.1.0', '1.1.0', true],
    ['V1.1.0', 'v1.1', true],
    ['1.1.0', 'v1.1.0', true],
    ['1.1.0', 'Example Agent 1.1', true],
    ['v1.1.0', '1.1.0-rc.1', false],
    ['v1.1.0', '1.1.0+build', false],
  ])('%s with an exception for %s is covered: %s', (typed, version, isCovered) => {
    const policy = parsePolicy({
      failOn: { 'below-minimum': true },
      exceptions: [
        { agent: 'example', version, acceptedBy: 'The board', until: TODAY, because: 'For now.' },
      ],
    });
    if ('problems' in policy) expect.fail();
    const [breach] = breachesOf(judge(typed), policy, TODAY);
    expect(breach?.accepted !== undefined).toBe(isCovered);
  });
});

/** A catalog of one agent, with what it gave up. */
function catalogAt(
  place: string,
  id: string,
  name: string,
  moved: readonly RetiredId[] = [],
): NamedCatalog {
  const entry = readValid(
    id,
    ['name: Example Agent', `name: ${name}`],
    ['status: unreviewed', "packages: ['pkg:pypi/example-agent']\nstatus: unreviewed"],
  );
  return { place, ...knownFrom(buildCatalog([entry]).agents, moved) };
}

describe('a package that numbers apart from its agent', () => {
  const CORE = 'pkg:pypi/example-core';
  const entry = readValid(
    'example',
    [
      'status: unreviewed',
      `packages: ['pkg:npm/example', '${CORE}', 'pkg:maven/example/example', 'pkg:npm/example-tools']\nstatus: unreviewed`,
    ],
    [
      "affected: [{ introduced: '0', lastAffected: 1.2.2 }]",
      `affected: [{ package: '${CORE}', introduced: '0.2', fixed: 0.4.1 }, { package: 'pkg:maven/example/example', fixed: '2' }]`,
    ],
  );
  const catalogs = [{ place: 'here', ...knownFrom(buildCatalog([entry]).agents, []) }];
  const judge = (of: string, version?: string) => {
    const item = { place: 'line 1', line: 1, package: of, ...(version && { version }) };
    return judgeItem(item, catalogs, TODAY)[0];
  };

  it.each([
    ['0.1.9', [], false],
    ['0.2', ['CVE-2026-12345'], true],
    ['0.4.0.post1', ['CVE-2026-12345'], true],
    ['0.4.1', [], false],
  ])('is judged by its own ranges: %s', (version, openAdvisories, isBelowMinimum) => {
    const verdict = judge(CORE, version);
    expect(verdict).toMatchObject({ version, scoredAs: '1.2.3', isBelowMinimum });
    expect(verdict).toMatchObject({
      stretch: { openAdvisories, exploited: [] },
      minimumVersion: { kind: 'from', version: '0.4.1', inclusive: true },
    });
    expect(verdict).not.toHaveProperty('notCompared');
  });

  it('is read as people write its version', () => {
    expect(judge(CORE, 'example-core v0.2')).toMatchObject({
      version: '0.2',
      isBelowMinimum: true,
    });
  });

  it('is not accepted where its agent is accepted in a version of that number', () => {
    const until = { acceptedBy: 'The board', until: TODAY, because: 'For now.' };
    const acceptedFor = (agent: string) => {
      const policy = {
        ...defaultPolicy,
        exceptions: [{ agent, version: '0.2', ...until }],
      };
      const verdict = judge(CORE, '0.2') ?? expect.fail();
      return breachesOf(verdict, policy, TODAY).map(({ cause, accepted }) => [cause, !!accepted]);
    };
    expect(acceptedFor('example')).toEqual([['below-minimum', false]]);
    expect(acceptedFor(CORE)).toEqual([['below-minimum', true]]);
    expect(acceptedFor('pkg:pypi/Example_Core')).toEqual([['below-minimum', true]]);
    expect(acceptedFor('pkg:PYPI/Example_Core')).toEqual([['below-minimum', true]]);
    expect(acceptedFor(`${CORE}@0.1`)).toEqual([['below-minimum', false]]);
  });

  it.each([
    [CORE, undefined, `no version of ${CORE} is given`],
    [
      CORE,
      'no version',
      '`no version` is no version of the scheme pep440, which takes a version of Python packages, such as 0.4.22, 1.0rc1 or 1.0.post1',
    ],
    [
      'pkg:maven/example/example',
      '1.0',
      'nothing tells how versions of pkg:maven/example/example compare',
    ],
    // It may be numbered as the agent, or apart: the entry does not say.
    ['pkg:npm/example-tools', '1.0.0', 'no flaw is listed by versions of pkg:npm/example-tools'],
  ])('is not compared where nothing tells how: %s %s', (of, version, why) => {
    expect(judge(of, version)).toMatchObject({
      ...{ version: '1.2.3', isBelowMinimum: false },
      notCompared: `${why}; judged as 1.2.3, the assessed version`,
    });
  });
});

it('a package is judged by the threats that name its versions', () => {
  const purl = 'pkg:pypi/example-core';
  const entry = readValid(
    'example',
    ['status: unreviewed', `packages: ['pkg:npm/example', '${purl}']\nstatus: unreviewed`],
    [
      '    advisories: [CVE-2026-12345]\n',
      `    versionBound: true\n    affected: [{ fixed: 1.1.0 }, { package: '${purl}', introduced: '0.2', fixed: 0.4.1 }]\n`,
    ],
  );
  const id = entry.data.threats.find(({ affected }) => affected.length > 0)?.id;
  const catalogs = [{ place: 'here', ...knownFrom(buildCatalog([entry]).agents, []) }];
  const judge = (version: string) =>
    judgeItem({ place: 'line 1', line: 1, package: purl, version }, catalogs, TODAY)[0] ??
    expect.fail();

  expect(judge('0.4.0')).toMatchObject({
    isBelowMinimum: true,
    minimumVersion: { kind: 'from', version: '0.4.1' },
    ended: { advisories: [], threats: [id] },
    stretch: { openThreats: expect.arrayContaining([id]) as string[], openAdvisories: [] },
  });
  expect(notesOf(judge('0.4.0'), [])).toContain(`threats that a release ends: ${id}`);
  for (const version of ['0.1', '0.4.1'])
    expect(judge(version)).toMatchObject({
      isBelowMinimum: false,
      ended: { advisories: [], threats: [] },
    });
});

it('a package of a service without numbers is not taken for the service', () => {
  const purl = 'pkg:generic/maker/app';
  const entry = readValid(
    'example',
    ['version: 1.2.3\n  scheme: semver', 'version: rolling\n  scheme: none'],
    ["affected: [{ introduced: '0', lastAffected: 1.2.2 }]", 'affected: []'],
    [
      'status: unreviewed',
      `packages: ['pkg:generic/maker/service', '${purl}']\nstatus: unreviewed`,
    ],
  );
  const catalogs = [{ place: 'here', ...knownFrom(buildCatalog([entry]).agents, []) }];
  for (const version of [{}, { version: '1.0 (build 77)' }]) {
    const item = { place: 'line 1', line: 1, package: purl, ...version };
    const verdict = judgeItem(item, catalogs, TODAY)[0] ?? expect.fail();
    expect(breachesOf(verdict, defaultPolicy, TODAY)).toMatchObject([
      {
        cause: 'no-version',
        message: `no flaw is listed by versions of ${purl}; judged as the service`,
      },
    ]);
    expect(notesOf(verdict, []).join()).not.toContain('rolling');
  }
});

describe('a service without numbers', () => {
  // Its flaws are told by versions of its packages, so a number could be taken for one of those.
  const entry = readValid(
    'example',
    ['version: 1.2.3\n  scheme: semver', 'version: rolling\n  scheme: none'],
    [
      "affected: [{ introduced: '0', lastAffected: 1.2.2 }]",
      "affected: [{ package: 'pkg:generic/maker/app', lastAffected: 1.2.2 }]",
    ],
    [
      'status: unreviewed',
      "packages: ['pkg:generic/maker/service', 'pkg:generic/maker/app']\nstatus: unreviewed",
    ],
  );
  const catalogs = [{ place: 'here', ...knownFrom(buildCatalog([entry]).agents, []) }];
  const notes = (version: string) => {
    const item = { place: 'line 1', line: 1, agent: 'example', version };
    return notesOf(judgeItem(item, catalogs, TODAY)[0] ?? expect.fail(), []);
  };

  it('is judged as it is, and says that a number tells nothing', () => {
    expect(notes('16.0')).toEqual(['it has no version numbers, so “16.0” tells nothing']);
    expect(notes('rolling')).toEqual([]);
  });
});

it('a package with a range that its scheme cannot read is not called clean', () => {
  const [own = expect.fail()] = known;
  const further = {
    package: 'pkg:npm/example-core',
    scheme: 'semver' as const,
    advisories: [{ id: 'CVE-2026-12345', exploited: true, affected: [{ fixed: '1.2' }] }],
    threats: [],
  };
  const agents = own.agents.map((row) => ({
    ...row,
    packages: ['pkg:npm/example', further.package],
    furtherPackages: [further],
  }));
  const item = { place: 'line 1', line: 1, package: further.package, version: '1.0.0' };
  expect(judgeItem(item, [{ ...own, agents }], TODAY)[0]).toHaveProperty('notCompared');
});

it('a catalog with a stretch that ends in no version is refused with its place', () => {
  const [own = expect.fail()] = known;
  const [row = expect.fail()] = own.agents;
  const [stretch = expect.fail()] = row.stretches;
  const odd = { ...stretch, to: { version: 'abc', side: 'before' } };
  const agents = [{ ...row, stretches: [odd] }];
  expect(parseKnownCatalog({ agents, retired: [] })).toMatchObject({
    fault: expect.stringContaining('a stretch of example ends in what is no version') as string,
  });
});

describe('in several catalogs', () => {
  const own = catalogAt('own', 'loan-desk', 'Loan Desk', [
    { id: 'old-desk', kind: 'moved', to: 'loan-desk', on: '2026-11-22', because: 'Renamed.' },
    { id: 'gone', kind: 'withdrawn', on: '2026-11-22', because: 'It is no more.' },
  ]);
  const open = catalogAt('open', 'example', 'Example Agent');
  const told = (item: Partial<InventoryItem>, catalogs = [own, open]) =>
    judgeItem({ place: 'line 1', line: 1, version: '1.2.3', ...item }, catalogs, TODAY).map(
      (verdict) => [
        verdict.kind,
        verdict.place,
        verdict.kind === 'judged' ? verdict.agent.id : verdict.why,
      ],
    );

  it.each([
    [{ agent: 'loan-desk' }, ['judged', 'own', 'loan-desk']],
    [{ agent: 'old-desk' }, ['judged', 'own', 'loan-desk']],
    [{ agent: 'Example Agent' }, ['judged', 'open', 'example']],
    [
      { agent: 'exampel' },
      ['missing', undefined, 'it is not in the catalog; did you mean example?'],
    ],
    [{ agent: 'gone' }, ['missing', undefined, 'it was taken out of the catalog: It is no more.']],
    [{ agent: 'example', version: 'x y' }, ['wrong', 'open', expect.stringContaining('`x y`')]],
    [{ fault: 'no agent' }, ['wrong', undefined, 'no agent']],
  ])('%j has one verdict', (item, verdict) => expect(told(item)).toEqual([verdict]));

  it('a name or a package that both know is judged by both', () => {
    const copy = catalogAt('copy', 'our-example', 'Example Agent');
    const both = [
      ['judged', 'copy', 'our-example'],
      ['judged', 'open', 'example'],
    ];
    expect(told({ agent: 'Example Agent' }, [copy, open])).toEqual(both);
    expect(told({ package: 'pkg:pypi/example-agent' }, [copy, open])).toEqual(both);
    expect(told({ agent: 'example' }, [copy, open])).toEqual([['judged', 'open', 'example']]);
  });

  it('an id that one gave up and another has is judged by both', () => {
    const moved = [
      {
        id: 'example',
        kind: 'moved',
        to: 'our-example',
        on: '2026-11-22',
        because: 'Both had it.',
      },
    ] as const;
    const renamed = catalogAt('renamed', 'our-example', 'Our Example', moved);
    expect(told({ agent: 'example' }, [renamed, open])).toEqual([
      ['judged', 'renamed', 'our-example'],
      ['judged', 'open', 'example'],
    ]);
  });

  it('what one took out and another has is judged, and told with why', () => {
    const left = catalogAt('left', 'loan-desk', 'Loan Desk', [
      { id: 'example', kind: 'withdrawn', on: '2026-11-22', because: 'Nobody may run it here.' },
    ]);
    const item = { place: 'line 1', line: 1, agent: 'example', version: '1.2.3' };
    const takenOut = ['left: it was taken out of the catalog: Nobody may run it here.'];
    const verdicts = judgeItem(item, [left, open], TODAY);
    expect(verdicts).toMatchObject([{ kind: 'judged', place: 'open', takenOut }]);
    expect(verdicts.flatMap((verdict) => notesOf(verdict, []))).toEqual(takenOut);
  });

  it('a copy that says the same judges once, and is no conflict', () => {
    const copy = { ...open, place: 'copy' };
    expect(idConflicts([open, copy])).toEqual([]);
    expect(told({ package: 'pkg:pypi/example-agent' }, [open, copy])).toEqual([
      ['judged', 'open', 'example'],
    ]);
  });

  it('an id that says two things is a conflict, with where it stands', () => {
    const other = catalogAt('other', 'example', 'Another Agent');
    expect(idConflicts([own, open, other])).toEqual([
      {
        id: 'example',
        stands: [
          { place: 'open', version: '1.2.3' },
          { place: 'other', version: '1.2.3' },
        ],
      },
    ]);
  });

  it('the order of fields says nothing', () => {
    const turned = open.agents.map(
      (agent) => Object.fromEntries(Object.entries(agent).toReversed()) as typeof agent,
    );
    expect(idConflicts([open, { place: 'turned', agents: turned, retired: [] }])).toEqual([]);
  });
});
