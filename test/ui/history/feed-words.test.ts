import { expect, it } from 'vitest';
import { toChange } from '#domain/catalog/changes.ts';
import type { Happened } from '#domain/catalog/changes.ts';
import { feedWords } from '#ui/history/feed-words.ts';

const eight = { low: 8, high: 8 };
const row = (what: Partial<Happened>) =>
  toChange(
    { commit: 'a'.repeat(40), on: '2026-11-20', title: 'A title' },
    { id: 'now', kind: 'reworded', ...what },
  );

it('feeds say what moved by ids, and cut what is long', () => {
  const words = (what: Partial<Happened>) => feedWords(row(what));
  const term = { kind: 'factor', key: 'autonomy', name: 'Autonomy', from: 0.6, to: 'unknown' };
  const terms = [term] as Happened['terms'] & {};
  expect(words({ kind: 'rescored', from: eight, to: { low: 9, high: 9 }, terms })).toBe(
    'Autonomy 0.60 → unknown',
  );
  expect(words({ kind: 'rescored', from: eight, to: eight, terms })).toBe(
    'Same score, other inputs; Autonomy 0.60 → unknown',
  );
  expect(words({ kind: 'withdrawn', because: 'It is gone.' })).toBe('Withdrawn: It is gone');
  expect(words({ kind: 'renamed', other: 'old', because: 'So.' })).toBe('Renamed from old: So');
  expect(words({ kind: 'unread' })).toBe('Not comparable: the format changed');
  const threats = { added: ['a', 'b', 'c', 'd', 'e'], removed: ['f'] };
  expect(words({ threats })).toBe('Same score; threat added: a, b, c, 2 more; threat removed: f');
  const evidence = { added: ['x'], removed: [], altered: [], cited: [], because: [] };
  expect(words({ evidence })).toBe('Same score; source added: x');
  const many = Array.from({ length: 9 }, () => term) as Happened['terms'] & {};
  expect(words({ terms: many })).toMatch(/; and 5 more$/);
});
