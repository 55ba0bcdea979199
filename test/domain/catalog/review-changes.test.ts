import { expect, it } from 'vitest';
import { reviewChanges } from '#domain/catalog/review-changes.ts';
import type { Snapshot } from '#domain/catalog/diff-result.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const at = (status: string, id = 'a') => readValid(id, ['status: unreviewed', `status: ${status}`]);
const row = (id: string, rest: Partial<RetiredId> = {}): RetiredId => ({
  id,
  kind: 'withdrawn',
  on: '2026-11-21',
  because: 'It is gone.',
  ...rest,
});
const state = (entries: Snapshot['entries'], moved: readonly RetiredId[] = []): Snapshot => ({
  entries,
  moved,
  digests: new Map(entries.map(({ id }) => [id, id])),
});

it('a status that changed is told, and one of a new entry only where it is a claim', () => {
  const { statuses } = reviewChanges(
    state([at('unreviewed'), at('draft', 'b'), at('disputed', 'c')]),
    state([
      at('reviewed'),
      at('unreviewed', 'b'),
      at('disputed', 'c'),
      at('unreviewed', 'd'),
      at('reviewed', 'e'),
    ]),
  );
  expect(statuses).toEqual([
    { id: 'a', from: 'unreviewed', to: 'reviewed' },
    { id: 'b', from: 'draft', to: 'unreviewed' },
    { id: 'e', from: undefined, to: 'reviewed' },
  ]);
});

it('an entry that has another id now keeps its status, or is told', () => {
  const moved = [row('a', { kind: 'moved', to: 'b' }), row('b', { kind: 'moved', to: 'c' })];
  const before = state([at('reviewed')]);
  expect(reviewChanges(before, state([at('reviewed', 'c')], moved)).statuses).toEqual([]);
  expect(reviewChanges(before, state([at('unreviewed', 'c')], moved)).statuses).toEqual([
    { id: 'c', from: 'reviewed', to: 'unreviewed' },
  ]);
});

it('rows of moved.yml that came, changed and went are told', () => {
  const [first, second, third] = [row('x'), row('y', { kind: 'moved', to: 'a' }), row('z')];
  const changed = { ...first, kind: 'moved', to: 'a' } as const;
  const before = state([], [first, second]);
  expect(reviewChanges(before, state([], [changed, third])).retired).toEqual({
    added: [third],
    changed: [{ from: first, to: changed }],
    removed: [second],
  });
  expect(reviewChanges(before, before).retired).toEqual({ added: [], changed: [], removed: [] });
});

it('another version or day of the assessment is told, with how many sources were read for it', () => {
  const before = state([readValid('a'), readValid('b')]);
  const bumped = readValid(
    'b',
    ['version: 1.2.3', 'version: 1.3.0'],
    ["on: '2026-11-21'", "on: '2026-11-28'"],
  );
  const [from, to] = [
    { version: '1.2.3', on: '2026-11-21' },
    { version: '1.3.0', on: '2026-11-28' },
  ];
  const told = { id: 'b', from, to, read: 0, sources: 2 };
  expect(reviewChanges(before, state([readValid('a'), bumped])).assessed).toEqual([told]);
  const read = readValid(
    'b',
    ['version: 1.2.3', 'version: 1.3.0'],
    ["on: '2026-11-21'", "on: '2026-11-28'"],
    ["'2026-10-01'\n    accessed: '2026-11-20'", "'2026-10-01'\n    accessed: '2026-11-27'"],
  );
  expect(reviewChanges(before, state([read])).assessed).toEqual([{ ...told, read: 1 }]);
});
