import { expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { toChange } from '#domain/catalog/changes.ts';
import type { Happened } from '#domain/catalog/changes.ts';
import type { Term } from '#domain/catalog/term.ts';
import { movesScore } from '#domain/catalog/moves-score.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const [agent = expect.fail()] = buildCatalog([readValid('example')]).agents;
const [high, low] = agent.profiles.map(({ score }) => score?.interval ?? expect.fail());
const profile = (from: typeof high, to: typeof high): Term => {
  const ids = { from: from && 'a', to: to && 'a' };
  return { kind: 'profile', id: 'a', name: 'A', ids, from, to };
};
const factor: Term = {
  kind: 'factor',
  key: 'autonomyOfAction',
  name: 'Autonomy of Action',
  from: 0.6,
  to: 0.7,
};
const same = { from: { low: 8, high: 8 }, to: { low: 8, high: 8 } };

function moves(what: Partial<Happened>): boolean {
  const commit = { commit: 'a'.repeat(40), on: '2026-11-20', title: 'A title' };
  return movesScore(toChange(commit, { id: 'example', kind: 'rescored', ...same, ...what }));
}

it.each<[string, Partial<Happened>, boolean]>([
  ['an entry that came', { kind: 'added' }, true],
  ['an entry that went', { kind: 'gone' }, true],
  ['another headline', { to: { low: 8, high: 9 } }, true],
  ['another method with another headline', { kind: 'method', to: { low: 9, high: 9 } }, true],
  [
    'a threat that came',
    { kind: 'reworded', threats: { added: ['a'], closed: [], removed: [] } },
    true,
  ],
  ['a review', { kind: 'reworded', status: { from: 'unreviewed', to: 'reviewed' } }, true],
  ['another driving threat', { terms: [{ kind: 'driver', from: 'a', to: 'b' }] }, true],
  ['another score of a profile', { terms: [profile(high, low)] }, true],
  ['a profile that came', { terms: [profile(undefined, low)] }, true],
  ['another input, with the same scores', { terms: [factor] }, false],
  ['other words', { kind: 'reworded' }, false],
  [
    'an advisory that came',
    { kind: 'reworded', advisories: { added: ['CVE-1'], removed: [] } },
    true,
  ],
  [
    'a version that cannot be read, with another score',
    { kind: 'unread', to: { low: 9, high: 9 } },
    true,
  ],
  [
    'one that is too large to compare, with another score',
    { kind: 'old', to: { low: 9, high: 9 } },
    true,
  ],
  ['a version that cannot be read', { kind: 'unread' }, false],
])('%s', (_what, what, isSo) => {
  expect(moves(what)).toBe(isSo);
});
