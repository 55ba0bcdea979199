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
  const threats = { added: ['injection'], removed: ['old-hole'] };
  const terms = [
    { kind: 'driver', from: 'old-hole', to: 'injection' },
    { kind: 'threat', id: 'leak', from: 'open', to: 'closed' },
    { kind: 'threat-multiplier', from: 0.5, to: 0.97 },
    { kind: 'profile', id: 'own-server', from: undefined, to: own },
  ] as const;
  expect(wordsOf({ threats, terms })).toBe(
    [
      'New threat: “Injected instructions”',
      'threat removed: “old hole”',
      'driven by “old hole” → “Injected instructions”',
      '“Leaked data” open → closed by version',
      'Threat Multiplier 0.5 → 0.97',
      `set-up “Own server”: no score → ${chip(own)}`,
    ].join('; '),
  );
  expect(wordsOf({ threats: { added: [], removed: ['leak'] } }, {})).toBe('Threat removed: “leak”');
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

it('says nothing of a profile that only got another id', () => {
  const terms = [
    { kind: 'profile', id: 'personal', from: cloud, to: undefined },
    { kind: 'profile', id: 'cloud', from: undefined, to: cloud },
  ] as const;
  expect(wordsOf({ terms })).toBe('Other set-ups with the same scores');
  expect(wordsOf({ terms, evidence: { ...nothing, cited: ['a'] } })).toBe('Sources: 1 newly cited');
});

it('says what became of an entry, and of its review', () => {
  expect(wordsOf({ kind: 'added' })).toBe('Added');
  expect(wordsOf({ kind: 'withdrawn', because: 'It is gone.' })).toBe('Withdrawn: It is gone');
  expect(wordsOf({ kind: 'reworded', status: { from: 'unreviewed', to: 'reviewed' } })).toBe(
    'Review status unreviewed → reviewed',
  );
});

it('is cut, and says how much is left', () => {
  const term = { kind: 'cvss', from: 8, to: 9 } as const;
  expect(wordsOf({ terms: Array.from({ length: 9 }, () => term) })).toMatch(/; and 3 more$/);
});
