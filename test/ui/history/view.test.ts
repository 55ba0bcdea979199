import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { toChange } from '#domain/catalog/changes.ts';
import type { Happened } from '#domain/catalog/changes.ts';
import { toChangesPage } from '#ui/history/changes-page.ts';
import { bandOfRange, matters, toChangeRow, toEntryHistory } from '#ui/history/view.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const row = (what: Partial<Happened>, on = '2026-11-20') =>
  toChange({ commit, on, title: 'A title' }, { id: 'now', kind: 'reworded', ...what });
const eight = { low: 8, high: 8 };

describe('a row of a change', () => {
  it('shows both scores where they differ, and one where they do not', () => {
    const moved = toChangeRow(row({ kind: 'rescored', from: { low: 5, high: 7.5 }, to: eight }));
    expect(moved.from).toEqual({
      severity: 'high',
      name: 'Medium or High',
      score: '5.0–7.5',
      exact: false,
    });
    expect(moved.to).toEqual(bandOfRange(eight));
    expect(toChangeRow(row({ from: eight, to: eight }))).toMatchObject({ from: undefined });
    expect(toChangeRow(row({ kind: 'withdrawn', from: eight })).to).toBe(undefined);
  });

  it('leads to its commit', () =>
    expect(toChangeRow(row({})).commit).toEqual({
      id: '0123456',
      href: `https://github.com/agent-threat-catalog/agent-threat-catalog/commit/${commit}`,
    }));

  it('says what moved, and cuts what is long', () => {
    const words = (what: Partial<Happened>) => toChangeRow(row(what)).words;
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
});

describe('the history of an entry', () => {
  it('is cut, and says how much there is', () => {
    const all = Array.from({ length: 25 }, () => row({ kind: 'added' }));
    expect(toEntryHistory(all, '2026-01-02')).toMatchObject({ all: 25, cutOn: '2026-01-02' });
    expect(toEntryHistory(all, undefined)?.rows).toHaveLength(20);
    expect(toEntryHistory([], '2026-01-02')).toBe(undefined);
  });
});

describe('what a reader is told of', () => {
  const evidence = { added: ['x'], removed: [], altered: [], cited: [], because: [] };
  it.each([
    ['an entry that came', { kind: 'added' }, true],
    ['a score that moved', { from: eight, to: { low: 9, high: 9 } }, true],
    ['a new source', { evidence }, true],
    ['other words alone', { from: eight, to: eight }, false],
    ['a version that cannot be read', { kind: 'unread' }, false],
  ] as const)('%s', (_what, what, told) => {
    expect(matters(row(what as Partial<Happened>))).toBe(told);
  });
});

describe('the page of all changes', () => {
  const catalog = buildCatalog([readValid('now')]);
  const urls = createUrls('/x/y/');
  const stone = { id: 'old', kind: 'withdrawn', on: '2026-11-20', because: 'So.' } as const;

  it('goes by month, newest first, and links what has an address', () => {
    const changes = [
      row({ id: 'now', kind: 'added' }, '2026-10-31'),
      row({ id: 'lost', kind: 'gone' }, '2026-11-02'),
      row({ id: 'old', kind: 'withdrawn' }, '2026-11-01'),
    ];
    const { months, all, shown } = toChangesPage(changes, catalog, [stone], urls);
    expect([all, shown]).toEqual([3, 3]);
    expect(months.map(({ id, name }) => [id, name])).toEqual([
      ['2026-11', 'November 2026'],
      ['2026-10', 'October 2026'],
    ]);
    expect(months.flatMap((month) => month.changes).map(({ name, href }) => [name, href])).toEqual([
      ['lost', undefined],
      ['old', '/x/y/agents/old/'],
      ['Example Agent', '/x/y/agents/now/'],
    ]);
  });

  it('is cut, and says so', () => {
    const changes = Array.from({ length: 201 }, () => row({ kind: 'added' }));
    expect(toChangesPage(changes, catalog, [], urls)).toMatchObject({ all: 201, shown: 200 });
  });
});
