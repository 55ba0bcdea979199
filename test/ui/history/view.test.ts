import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { toChange } from '#domain/catalog/changes.ts';
import type { Happened } from '#domain/catalog/changes.ts';
import { toChangesPage } from '#ui/history/changes-page.ts';
import { bandOfRange, matters, toChangeRow, toEntryHistory } from '#ui/history/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const row = (what: Partial<Happened>, on = '2026-11-20') =>
  toChange({ commit, on, title: 'A title' }, { id: 'now', kind: 'reworded', ...what });
const eight = { low: 8, high: 8 };
const rowOf = (what: Partial<Happened>) =>
  toChangeRow(row(what), undefined, createUrls('/', PUBLIC));

describe('a row of a change', () => {
  it('shows both scores where they differ, and one where they do not', () => {
    const moved = rowOf({ kind: 'rescored', from: { low: 5, high: 7.5 }, to: eight });
    expect(moved.from).toEqual({
      severity: 'high',
      name: 'Medium or High',
      score: '5.0–7.5',
      exact: false,
    });
    expect(moved).toMatchObject({ to: bandOfRange(eight), isSame: false });
    expect(rowOf({ from: eight, to: eight })).toMatchObject({ from: undefined, isSame: true });
    expect(rowOf({ kind: 'withdrawn', from: eight })).toMatchObject({
      to: undefined,
      isSame: false,
    });
    expect(rowOf({ kind: 'added', to: eight }).isSame).toBe(false);
  });

  it('leads to its commit', () =>
    expect(rowOf({}).commit).toEqual({
      id: '0123456',
      href: `https://github.com/agent-threat-catalog/agent-threat-catalog/commit/${commit}`,
    }));
});

describe('the history of an entry', () => {
  it('is cut, and says how much there is', () => {
    const all = Array.from({ length: 25 }, () => row({ kind: 'added' }));
    expect(toEntryHistory(all, undefined, createUrls('/', PUBLIC), '2026-01-02')).toMatchObject({
      all: 25,
      cutOn: '2026-01-02',
    });
    const history = toEntryHistory(all, undefined, createUrls('/', PUBLIC), undefined);
    expect(history).toMatchObject({ shown: 20, days: [{ on: '2026-11-20', quiet: [] }] });
    expect(history?.days[0]?.moved).toHaveLength(20);
    expect(toEntryHistory([], undefined, createUrls('/', PUBLIC), '2026-01-02')).toBe(undefined);
  });
});

describe('what a reader is told of', () => {
  const evidence = { added: ['x'], removed: [], altered: [], cited: [], because: [] };
  it.each([
    ['an entry that came', { kind: 'added' }, true],
    ['a score that moved', { from: eight, to: { low: 9, high: 9 } }, true],
    ['a new source', { evidence }, true],
    ['a review', { status: { from: 'unreviewed', to: 'reviewed' } }, true],
    ['other inputs', { kind: 'rescored', from: eight, to: eight }, true],
    ['other words alone', { from: eight, to: eight }, false],
    ['a version that cannot be read', { kind: 'unread' }, false],
  ] as const)('%s', (_what, what, told) => {
    expect(matters(row(what as Partial<Happened>))).toBe(told);
  });
});

describe('the page of all changes', () => {
  const catalog = buildCatalog([readValid('now')]);
  const urls = createUrls('/x/y/', PUBLIC);
  const movedOf = (months: ReturnType<typeof toChangesPage>['months']) =>
    months.flatMap(({ days }) => days.flatMap(({ moved }) => moved));
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
    expect(movedOf(months).map(({ name, href }) => [name, href])).toEqual([
      ['lost', undefined],
      ['old', '/x/y/agents/old/'],
      ['Example Agent', '/x/y/agents/now/'],
    ]);
  });

  it('keeps apart what moved a score, and what only came with sources or inputs', () => {
    const evidence = { added: ['x'], removed: [], altered: [], cited: [], because: [] };
    const requoted = { ...evidence, added: [], altered: ['x'] };
    const same = { from: eight, to: eight };
    const changes = [
      row({ ...same, evidence }),
      row({ ...same, evidence: requoted }),
      row({ ...same, kind: 'rescored', terms: [] }),
      row({ ...same, evidence, threats: { added: ['injection'], closed: [], removed: [] } }),
      row({ kind: 'rescored', from: eight, to: { low: 9, high: 9 } }),
    ];
    const { months, all } = toChangesPage(changes, catalog, [], urls);
    expect(all).toBe(4);
    expect(months).toMatchObject([
      {
        days: [
          {
            moved: [
              { words: 'New threat: “Injected instructions”; sources: 1 added', isSame: true },
              { isSame: false },
            ],
            quiet: [{ words: 'Sources: 1 added' }, { isSame: true }],
            quietWords: '2 changes of inputs, sources and words',
          },
        ],
      },
    ]);
  });

  it('is cut, and says so; what moved something makes no room for the rest', () => {
    const added = Array.from({ length: 201 }, () => row({ kind: 'added' }));
    expect(toChangesPage(added, catalog, [], urls)).toMatchObject({ all: 201, shown: 200 });
    const quiet = added.map(() => row({ kind: 'rescored', from: eight, to: eight }));
    const page = toChangesPage([...quiet, row({ kind: 'added' })], catalog, [], urls);
    expect(page).toMatchObject({ all: 202, shown: 201 });
    expect(movedOf(page.months)).toHaveLength(1);
  });
});
