import { expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { toChange } from '#domain/catalog/changes.ts';
import type { Happened } from '#domain/catalog/changes.ts';
import type { Named } from '#ui/history/entry-names.ts';
import { plainWords } from '#ui/history/plain-words.ts';
import { toBand } from '#ui/shared/band.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const [agent = expect.fail()] = buildCatalog([readValid('example')]).agents;
const [cloud, own] = agent.profiles.map(({ score }) => score?.interval ?? expect.fail());
const chip = (interval = cloud ?? expect.fail()) => {
  const { name, score } = toBand(interval);
  return `${name} ${score}`;
};

function wordsOf(what: Partial<Happened>, { entry }: { entry?: Named } = { entry: agent.data }) {
  const commit = { commit: 'a'.repeat(40), on: '2026-11-20', title: 'A title' };
  return plainWords(toChange(commit, { id: 'example', kind: 'rescored', ...what }), entry);
}
const nothing = { added: [], removed: [], altered: [], cited: [], because: [] };

it('calls threats and profiles by their names of today, and by the words of their id without one', () => {
  const threats = { added: ['injection'], closed: [], removed: ['old-hole'] };
  const terms = [
    { kind: 'driver', from: 'old-hole', to: 'injection' },
    { kind: 'threat-multiplier', from: 0.5, to: 0.97 },
  ] as const;
  expect(wordsOf({ threats, terms })).toBe(
    [
      'New threat: “Injected instructions”',
      'threat removed: “old hole”',
      'driven by “old hole” → “Injected instructions”',
      'Threat Multiplier 0.5 → 0.97',
    ].join('; '),
  );
  expect(wordsOf({ threats: { added: [], closed: [], removed: ['leak'] } }, {})).toBe(
    'Threat removed: “leak”',
  );
});

it('tells apart a new threat that is closed in the assessed version', () => {
  const threats = { added: ['leak', 'injection'], closed: ['injection'], removed: [] };
  expect(wordsOf({ threats })).toBe(
    'New threat: “Leaked data”; new threat, closed in the assessed version: “Injected instructions”',
  );
});

it('tells sources and reasons by number', () => {
  const because = ['Autonomy of Action', 'threat leak', 'threat injection', 'profile cloud'];
  const evidence = { ...nothing, added: ['a', 'b'], altered: ['c'], because };
  expect(wordsOf({ evidence })).toBe(
    'Sources: 2 added, 1 changed; reasons rewritten: 1 factor, 2 threats, 1 set-up',
  );
  expect(wordsOf({ evidence: { ...nothing, because: ['mitigation level'] } })).toBe(
    'Reasons rewritten: the mitigation level',
  );
});

it('tells a set-up that moved, one that is new, and one that is gone', () => {
  const told = (ids: { from?: string; to?: string }, from: typeof cloud, to: typeof cloud) => {
    const both = { from: ids.from, to: ids.to };
    const id = ids.to ?? ids.from ?? expect.fail();
    return wordsOf({ terms: [{ kind: 'profile', id, name: 'Then', ids: both, from, to }] });
  };
  const moved = `Set-up “Own server”: ${chip(cloud)} → ${chip(own)}`;
  expect(told({ from: 'own-server', to: 'own-server' }, cloud, own)).toBe(moved);
  expect(told({ from: 'multi', to: 'own-server' }, cloud, own)).toBe(moved);
  expect(told({ from: 'cloud', to: 'cloud' }, undefined, own)).toBe(
    `Set-up “Cloud”: no open threat → ${chip(own)}`,
  );
  expect(told({ to: 'cloud' }, undefined, own)).toBe(`New set-up “Cloud”: ${chip(own)}`);
  expect(told({ from: 'desk' }, own, undefined)).toBe(`Set-up “Then” is gone, was ${chip(own)}`);
});

it('says that a threat closed or opened, and by what, before anything else of the score', () => {
  const closed = { kind: 'threat', from: 'open', to: 'closed', by: 'version' } as const;
  const core = 'pkg:npm/%40example/core';
  expect(
    wordsOf({
      terms: [
        { kind: 'package', package: core, from: undefined, to: '0.4.0' },
        { kind: 'package', package: 'pkg:npm/example-api', from: '0.1.0', to: '0.2.0' },
        { ...closed, id: 'injection' },
        { ...closed, id: 'old-hole' },
        { kind: 'driver', from: 'injection', to: 'leak' },
      ],
    }),
  ).toBe(
    [
      'Closed in the assessed version: “Injected instructions”, “old hole”',
      'assessed with @example/core 0.4.0, example-api 0.1.0 → 0.2.0',
      'driven by “Injected instructions” → “Leaked data”',
    ].join('; '),
  );
  expect(wordsOf({ terms: [{ ...closed, id: 'leak', by: 'binding' }] })).toBe(
    'Now tied to versions, and closed in the assessed one: “Leaked data”',
  );
  expect(wordsOf({ terms: [{ ...closed, id: 'leak', from: 'closed', to: 'open' }] })).toBe(
    'Open in the assessed version: “Leaked data”',
  );
});

it('says what became of an entry, and of its review', () => {
  expect(wordsOf({ kind: 'added' })).toBe('Added');
  expect(wordsOf({ kind: 'renamed', other: 'old', because: 'So.' })).toBe('Renamed from old: So');
  expect(wordsOf({ kind: 'gone' })).toBe('Taken out, without a reason');
  expect(wordsOf({ kind: 'withdrawn', because: 'It is gone.' })).toBe('Withdrawn: It is gone');
  expect(wordsOf({ kind: 'reworded', status: { from: 'unreviewed', to: 'reviewed' } })).toBe(
    'Review status unreviewed → reviewed',
  );
});

it('is cut, and says how much is left', () => {
  const term = { kind: 'cvss', from: 8, to: 9 } as const;
  expect(wordsOf({ terms: Array.from({ length: 9 }, () => term) })).toMatch(/; and 3 more$/);
  const threats = { added: ['a', 'b', 'c', 'd', 'e'], closed: [], removed: ['f'] };
  expect(wordsOf({ threats })).toBe('New threat: “a”, “b”, “c”, 2 more; threat removed: “f”');
});
