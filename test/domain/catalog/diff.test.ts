import { describe, expect, it } from 'vitest';
import { compareCatalogs } from '#domain/catalog/diff.ts';
import type { CatalogDiff, Snapshot } from '#domain/catalog/diff-result.ts';
import { evidenceOf, isNewEvidence } from '#domain/catalog/diff-evidence.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

type Given = { readonly id: string; readonly changes?: readonly Change[]; readonly text?: string };

/** A snapshot of entries; `text` stands for what the file says. */
function snapshot(given: readonly Given[], moved: readonly RetiredId[] = []): Snapshot {
  return {
    entries: given.map(({ id, changes = [] }) => readValid(id, ...changes)),
    moved,
    digests: new Map(given.map(({ id, changes, text = JSON.stringify(changes) }) => [id, text])),
  };
}

const retiredId = (id: string, to?: string): RetiredId => ({
  id,
  kind: to === undefined ? 'withdrawn' : 'moved',
  to,
  on: '2026-11-20',
  because: 'So.',
});

/** A comparison by ids alone, without its empty lists. */
function idsOf(diff: CatalogDiff): object {
  const lists = {
    added: diff.added.map(({ id }) => id),
    withdrawn: diff.withdrawn.map(({ before }) => before.id),
    moved: diff.moved.map(({ before, to }) => `${before.id} → ${to}`),
    rescored: diff.rescored.map(({ before, after }) => `${before.id} → ${after.id}`),
    reworded: diff.reworded.map(({ id }) => id),
    missing: diff.missing.map(({ before, draft }) => `${before.id}${draft ? ' (draft)' : ''}`),
    unread: diff.unread.map(({ id, side }) => `${id} ${side}`),
  };
  const full = Object.entries(lists).filter(([, list]) => list.length > 0);
  return { ...Object.fromEntries(full), unchanged: diff.unchanged };
}

const DRAFT: Change = ['status: unreviewed', 'status: draft'];
const WITHDRAWN: Change = ['status: unreviewed', 'status: withdrawn'];
const RAISED: Change = ['autonomyOfAction: { value: 0.6', 'autonomyOfAction: { value: 0.8'];
const a = { id: 'a' };

describe('what became of an entry', () => {
  it.each<[what: string, from: Snapshot, to: Snapshot, expected: object]>([
    ['nothing', snapshot([a]), snapshot([a]), { unchanged: 1 }],
    ['added', snapshot([]), snapshot([a]), { added: ['a'], unchanged: 0 }],
    [
      'published',
      snapshot([{ id: 'a', changes: [DRAFT] }]),
      snapshot([a]),
      { added: ['a'], unchanged: 0 },
    ],
    [
      'a draft, then gone',
      snapshot([{ id: 'a', changes: [DRAFT] }]),
      snapshot([]),
      { unchanged: 0 },
    ],
    [
      'a draft, still',
      snapshot([{ id: 'a', changes: [DRAFT] }]),
      snapshot([{ id: 'a', changes: [DRAFT], text: 'x' }]),
      { unchanged: 0 },
    ],
    [
      'a draft again',
      snapshot([a]),
      snapshot([{ id: 'a', changes: [DRAFT] }]),
      { missing: ['a (draft)'], unchanged: 0 },
    ],
    ['gone', snapshot([a]), snapshot([]), { missing: ['a'], unchanged: 0 }],
    [
      'withdrawn',
      snapshot([a]),
      snapshot([], [retiredId('a')]),
      { withdrawn: ['a'], unchanged: 0 },
    ],
    [
      'withdrawn, and kept',
      snapshot([a]),
      snapshot([{ id: 'a', changes: [WITHDRAWN] }]),
      { withdrawn: ['a'], unchanged: 0 },
    ],
    [
      'withdrawn before',
      snapshot([{ id: 'a', changes: [WITHDRAWN] }]),
      snapshot([{ id: 'a', changes: [WITHDRAWN] }]),
      { unchanged: 1 },
    ],
    [
      'reworded',
      snapshot([a]),
      snapshot([{ id: 'a', text: 'x' }]),
      { reworded: ['a'], unchanged: 0 },
    ],
    [
      're-scored',
      snapshot([a]),
      snapshot([{ id: 'a', changes: [RAISED] }]),
      { rescored: ['a → a'], unchanged: 0 },
    ],
    [
      'moved',
      snapshot([a]),
      snapshot([{ id: 'b' }], [retiredId('a', 'b')]),
      { moved: ['a → b'], unchanged: 0 },
    ],
    [
      'moved and reworded',
      snapshot([a]),
      snapshot([{ id: 'b', text: 'x' }], [retiredId('a', 'b')]),
      { moved: ['a → b'], reworded: ['b'], unchanged: 0 },
    ],
    [
      'moved and re-scored',
      snapshot([a]),
      snapshot([{ id: 'b', changes: [RAISED] }], [retiredId('a', 'b')]),
      { moved: ['a → b'], rescored: ['a → b'], unchanged: 0 },
    ],
    [
      'merged into one that was there',
      snapshot([a, { id: 'b' }]),
      snapshot([{ id: 'b' }], [retiredId('a', 'b')]),
      { moved: ['a → b'], unchanged: 1 },
    ],
    [
      'moved long ago',
      snapshot([{ id: 'b' }], [retiredId('a', 'b')]),
      snapshot([{ id: 'b' }], [retiredId('a', 'b')]),
      { unchanged: 1 },
    ],
    [
      'withdrawn for one that is new',
      snapshot([a]),
      snapshot([{ id: 'b' }], [{ ...retiredId('a'), to: 'b' }]),
      { withdrawn: ['a'], added: ['b'], unchanged: 0 },
    ],
    [
      'by a chain',
      snapshot([a]),
      snapshot([{ id: 'c' }], [retiredId('a', 'b'), retiredId('b', 'c')]),
      { moved: ['a → c'], unchanged: 0 },
    ],
    [
      'in a circle',
      snapshot([a]),
      snapshot([], [retiredId('a', 'b'), retiredId('b', 'a')]),
      { withdrawn: ['a'], unchanged: 0 },
    ],
    [
      'unreadable now',
      snapshot([a]),
      { ...snapshot([]), digests: new Map([['a', 'x']]) },
      { unread: ['a after'], unchanged: 0 },
    ],
    [
      'unreadable before',
      { ...snapshot([]), digests: new Map([['a', 'x']]) },
      snapshot([a]),
      { unread: ['a before'], unchanged: 0 },
    ],
  ])('%s', (_what, from, to, expected) =>
    expect(idsOf(compareCatalogs(from, to))).toEqual(expected),
  );

  it('is told by id, whatever the order of the files', () => {
    const ids = ['c', 'a', 'b'].map((id) => ({ id }));
    const raised = ids.map(({ id }) => ({ id, changes: [RAISED] }));
    const { rescored } = compareCatalogs(snapshot(ids), snapshot(raised));
    expect(rescored.map(({ after }) => after.id)).toEqual(['a', 'b', 'c']);
  });
});

describe('the terms that moved', () => {
  /** The terms of one change, by kind. */
  function terms(...changes: Change[]): object[] {
    const [change] = compareCatalogs(snapshot([a]), snapshot([{ id: 'a', changes }])).rescored;
    return [...(change?.terms ?? [])].filter(({ kind }) => kind !== 'profile');
  }

  it('a factor, also to and from the unknown', () => {
    expect(terms(RAISED)).toEqual([
      { kind: 'factor', key: 'autonomyOfAction', name: 'Autonomy of Action', from: 0.6, to: 0.8 },
      { kind: 'factor-sum', from: { low: 6, high: 6 }, to: { low: 6.2, high: 6.2 } },
    ]);
    expect(terms(['autonomyOfAction: { value: 0.6', 'autonomyOfAction: { value: unknown'])).toEqual(
      [
        {
          kind: 'factor',
          key: 'autonomyOfAction',
          name: 'Autonomy of Action',
          from: 0.6,
          to: 'unknown',
        },
        { kind: 'factor-sum', from: { low: 6, high: 6 }, to: { low: 5.4, high: 6.4 } },
      ],
    );
  });

  it('two factors that leave the sum as it was', () => {
    const lowered: Change = [
      'goalDrivenPlanning: { value: 0.7',
      'goalDrivenPlanning: { value: 0.5',
    ];
    expect(terms(RAISED, lowered)).toMatchObject([
      { kind: 'factor', key: 'autonomyOfAction' },
      { kind: 'factor', key: 'goalDrivenPlanning', from: 0.7, to: 0.5 },
    ]);
  });

  it('the vector, the maturity and the mitigation of what drives the score', () => {
    const vector: Change = ['VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 'VC:L/VI:L/VA:N/SC:N/SI:N/SA:N'];
    const unreported: Change = ['    dread:', '    exploitMaturity: unreported\n    dread:'];
    const partial: Change = [
      'mitigation: { level: none }',
      'mitigation: { level: partial, because: It asks., sources: [review] }',
    ];
    expect(terms(vector, unreported, partial)).toEqual([
      { kind: 'cvss', from: 10, to: 6.9 },
      { kind: 'threat-multiplier', from: 0.97, to: 0.5 },
      { kind: 'mitigation', from: 'none', to: 'partial' },
    ]);
  });

  it('another threat that drives it', () => {
    const other: Change = [
      '    cvss: unknown\n    mitigations:',
      '    cvss: CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N\n    mitigations:',
    ];
    const vector: Change = ['VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 'VC:L/VI:L/VA:N/SC:N/SI:N/SA:N'];
    expect(terms(vector, other)).toEqual([
      { kind: 'driver', from: 'injection', to: 'leak' },
      { kind: 'cvss', from: 10, to: 9.3 },
    ]);
  });

  it('a profile that is new', () => {
    const profile: Change = ['profiles:\n', 'profiles:\n  - { id: desk, name: Desk }\n'];
    const [change] = compareCatalogs(
      snapshot([a]),
      snapshot([{ id: 'a', changes: [profile] }]),
    ).rescored;
    const ids = { from: undefined, to: 'desk' };
    expect(change?.terms).toMatchObject([{ kind: 'profile', id: 'desk', name: 'Desk', ids }]);
    expect(change?.bandChange).toBe(false);
  });

  it('a profile that got another id and another score, as one; none where only the id is new', () => {
    const renamed: Change = ['- { id: own-server, name', '- { id: self-hosted, name'];
    const before = snapshot([a]);
    const { rescored } = compareCatalogs(
      before,
      snapshot([{ id: 'a', changes: [renamed, RAISED] }]),
    );
    const profiles = rescored[0]?.terms.filter(({ kind }) => kind === 'profile');
    expect(profiles).toMatchObject([
      { id: 'self-hosted', name: 'Own server', ids: { from: 'own-server', to: 'self-hosted' } },
    ]);
    expect(idsOf(compareCatalogs(before, snapshot([{ id: 'a', changes: [renamed] }])))).toEqual({
      reworded: ['a'],
      unchanged: 0,
    });
  });
});

describe('the evidence that came with a change', () => {
  const evidence = (...changes: Change[]) => evidenceOf(readValid('a'), readValid('a', ...changes));
  const none = { added: [], removed: [], altered: [], cited: [], because: [] };

  it.each<[what: string, changes: Change[], found: object, isNew: boolean]>([
    ['none', [], {}, false],
    ['another status', [WITHDRAWN], {}, false],
    [
      'a quote',
      [['quote: it acts on its own', 'quote: it asks nobody']],
      { altered: ['docs'] },
      true,
    ],
    [
      'a source',
      [
        [
          'sources:\n  docs:',
          "sources:\n  news:\n    title: N\n    url: https://n.example.org\n    publisher: N\n    interest: independent\n    accessed: '2026-11-20'\n  docs:",
        ],
      ],
      { added: ['news'] },
      true,
    ],
    [
      'a citation',
      [
        [
          'because: It acts alone., sources: [docs]',
          'because: It acts alone., sources: [docs, review]',
        ],
      ],
      { cited: ['review'] },
      true,
    ],
    [
      'a reason',
      [['because: It acts alone.', 'because: It acts on its own.']],
      { because: ['Autonomy of Action'] },
      true,
    ],
    [
      'a reason of a profile',
      [['because: A test stayed inside.', 'because: We tried.']],
      { because: ['profile own-server'] },
      true,
    ],
    ['another id of a profile', [['- { id: own-server, name', '- { id: desk, name']], {}, false],
  ])('%s', (_what, changes, found, isNew) => {
    expect(evidence(...changes)).toEqual({ ...none, ...found });
    expect(isNewEvidence(evidence(...changes))).toBe(isNew);
  });

  it('a source that is gone is told, and is no new evidence', () => {
    const more: Change = [
      'sources:\n  docs:',
      "sources:\n  news:\n    title: N\n    url: https://n.example.org\n    publisher: N\n    interest: independent\n    accessed: '2026-11-20'\n  docs:",
    ];
    const found = evidenceOf(readValid('a', more), readValid('a'));
    expect(found).toEqual({ ...none, removed: ['news'] });
    expect(isNewEvidence(found)).toBe(false);
  });
});

describe('a threat that a release ends', () => {
  const BOUND: Change = [
    'advisories: [CVE-2026-12345]',
    'advisories: [CVE-2026-12345]\n    versionBound: true',
  ];
  const OLDER: Change = ['version: 1.2.3', 'version: 1.2.2'];
  const HALF: Change = ['nonDeterminism: { value: 0.7', 'nonDeterminism: { value: 0.5'];
  const rescored = (from: readonly Change[], to: readonly Change[]) => {
    const diff = compareCatalogs(
      snapshot([{ id: 'a', changes: from }]),
      snapshot([{ id: 'a', changes: to }]),
    );
    return diff.rescored[0] ?? expect.fail();
  };

  it('is told as closed by version, apart from what was scored anew', () => {
    const { isByVersion, terms } = rescored([BOUND, OLDER], [BOUND]);
    expect(isByVersion).toBe(true);
    expect(terms.slice(0, 2)).toEqual([
      { kind: 'version', from: '1.2.2', to: '1.2.3' },
      { kind: 'threat', id: 'injection', by: 'version', from: 'open', to: 'closed' },
    ]);
  });

  it('is told as opened again', () => {
    const { isByVersion, terms } = rescored([BOUND], [BOUND, OLDER]);
    expect(isByVersion).toBe(true);
    expect(terms[1]).toMatchObject({ kind: 'threat', id: 'injection', from: 'closed', to: 'open' });
  });

  it('is told as closed by the version of a further package, which is told as well', () => {
    const besides: Change = [
      'aliases: [',
      'packages: [pkg:npm/example, pkg:npm/example-core, pkg:npm/example-api]\naliases: [',
    ];
    const core: Change = [
      "affected: [{ introduced: '0', lastAffected: 1.2.2 }]",
      "affected: [{ package: pkg:npm/example-core, introduced: '0', fixed: 0.4.0 }]",
    ];
    const beside = (version: string): Change => [
      "  on: '2026-11-21'\nstatus",
      `  on: '2026-11-21'
  with:
    - { package: pkg:npm/example-core, version: ${version}, scheme: semver, sources: [docs] }
    - { package: pkg:npm/example-api, version: ${version}, scheme: semver, sources: [docs] }
status`,
    ];
    const { isByVersion, terms } = rescored(
      [BOUND, besides, core, beside('0.3.9')],
      [BOUND, besides, core, beside('0.4.0')],
    );
    expect(isByVersion).toBe(true);
    expect(terms.slice(0, 2)).toEqual([
      { kind: 'package', package: 'pkg:npm/example-core', from: '0.3.9', to: '0.4.0' },
      { kind: 'threat', id: 'injection', by: 'version', from: 'open', to: 'closed' },
    ]);
  });

  it('is told apart where the entry says only now, or no more, that releases end it', () => {
    const closed = rescored([], [BOUND]);
    expect(closed.isByVersion).toBe(false);
    expect(closed.terms[0]).toEqual({
      kind: 'threat',
      id: 'injection',
      by: 'binding',
      from: 'open',
      to: 'closed',
    });
    expect(rescored([BOUND], []).terms[0]).toMatchObject({ by: 'binding', to: 'open' });
  });

  it('does not hide that a factor was judged anew as well', () => {
    const low = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N';
    const scored: Change = ['    cvss: unknown', `    cvss: ${low}`];
    const open: Change = ['VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 'VC:H/VI:N/VA:N/SC:N/SI:N/SA:N'];
    expect(rescored([BOUND, OLDER, scored, open], [BOUND, scored, open, HALF]).isByVersion).toBe(
      false,
    );
    expect(rescored([BOUND], [BOUND, RAISED]).isByVersion).toBe(false);
  });
});
