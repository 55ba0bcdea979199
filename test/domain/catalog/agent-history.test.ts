import { expect, test } from 'vitest';
import { historyById } from '#domain/catalog/agent-history.ts';
import { toChange } from '#domain/catalog/changes.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';

const on = '2026-11-20';
const change = (id: string, commit: string) =>
  toChange({ commit, on, title: '' }, { id, kind: 'added' });
const stone = (id: string, kind: 'moved' | 'withdrawn', to: string): RetiredId => {
  return { id, kind, to, on, because: 'So.' };
};

test('an entry has the changes of its earlier ids, and none of one that it only replaces', () => {
  const changes = ['c', 'b', 'a', 'gone', 'c'].map((id, index) => change(id, String(index)));
  const moved = [
    stone('a', 'moved', 'b'),
    stone('b', 'moved', 'c'),
    stone('gone', 'withdrawn', 'c'),
  ];
  const histories = historyById(changes, moved);
  expect([...histories.keys()]).toEqual(['c', 'gone']);
  expect(histories.get('c')?.map(({ commit }) => commit)).toEqual(['0', '1', '2', '4']);
});

test('renames in a circle, which the reader refuses, lose no change', () => {
  const moved = [stone('a', 'moved', 'b'), stone('b', 'moved', 'a')];
  expect([...historyById([change('a', '0')], moved).keys()]).toEqual(['a']);
});
