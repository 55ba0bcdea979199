import { expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { toChange } from '#domain/catalog/changes.ts';
import type { Happened } from '#domain/catalog/changes.ts';
import type { Term } from '#domain/catalog/diff-terms.ts';
import { movesScore } from '#domain/catalog/moves-score.ts';
import { withoutRenamed } from '#domain/catalog/renamed-profiles.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const [agent = expect.fail()] = buildCatalog([readValid('example')]).agents;
const [high, low] = agent.profiles.map(({ score }) => score?.interval ?? expect.fail());
const profile = (id: string, from: typeof high, to: typeof high) =>
  ({ kind: 'profile', id, from, to }) as const;
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
  ['a threat that came', { kind: 'reworded', threats: { added: ['a'], removed: [] } }, true],
  ['a review', { kind: 'reworded', status: { from: 'unreviewed', to: 'reviewed' } }, true],
  ['another driving threat', { terms: [{ kind: 'driver', from: 'a', to: 'b' }] }, true],
  ['another score of a profile', { terms: [profile('a', high, low)] }, true],
  ['a profile that came', { terms: [profile('a', undefined, low)] }, true],
  ['another input, with the same scores', { terms: [factor] }, false],
  ['other words', { kind: 'reworded' }, false],
  ['a version that cannot be read', { kind: 'unread', to: { low: 9, high: 9 } }, false],
  [
    'a profile of another id',
    { terms: [factor, profile('a', high, undefined), profile('b', undefined, high)] },
    false,
  ],
])('%s', (_what, what, isSo) => {
  expect(moves(what)).toBe(isSo);
});

it('one profile stands for one other, and only with its score', () => {
  const gone = profile('a', high, undefined);
  const [first, second] = [profile('b', undefined, high), profile('c', undefined, high)];
  const other = profile('d', undefined, low);
  expect(withoutRenamed([gone, factor, first, second])).toEqual([factor, second]);
  expect(withoutRenamed([gone, other])).toEqual([gone, other]);
});
