import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { toChange } from '#domain/catalog/changes.ts';
import type { Happened } from '#domain/catalog/changes.ts';
import { newestOfEach, toDays } from '#ui/history/days.ts';
import { HistoryTable } from '#ui/history/HistoryTable.tsx';
import { toChangeRow } from '#ui/history/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';

const evidence = { added: ['x'], removed: [], altered: [], cited: [], because: [] };
const score = { low: 8, high: 8 };
const changeOn = (on: string, what: Partial<Happened>) =>
  toChange(
    { commit: on.replaceAll('-', '').padEnd(40, '0'), on, title: 'A title' },
    { id: 'a', kind: 'reworded', from: score, to: score, ...what },
  );
const daysOf = (...changes: ReturnType<typeof changeOn>[]) =>
  toDays(
    changes.map((change) => ({
      change,
      row: toChangeRow(change, undefined, createUrls('/', PUBLIC)),
    })),
  );
const quiet = (on: string) => changeOn(on, { evidence });
const moved = (on: string) => changeOn(on, { kind: 'rescored', to: { low: 9, high: 9 } });

it('folds what moved nothing, day by day, and counts it', () => {
  const days = daysOf(
    quiet('2026-11-30'),
    moved('2026-11-30'),
    quiet('2026-11-30'),
    quiet('2026-11-29'),
  );
  expect(days.map(({ on, moved: open, quietWords }) => [on, open.length, quietWords])).toEqual([
    ['2026-11-30', 1, '2 changes of sources and words'],
    ['2026-11-29', 0, '1 change of sources and words'],
  ]);
});

it('keeps the days in order, where commits go back and forth', () => {
  const days = daysOf(moved('2026-11-29'), moved('2026-11-30'), quiet('2026-11-29'));
  expect(days.map(({ on }) => on)).toEqual(['2026-11-30', '2026-11-29']);
});

it('says where inputs are among them', () => {
  const [day] = daysOf(changeOn('2026-11-30', { kind: 'rescored' }));
  expect(day?.quietWords).toBe('1 change of inputs, sources and words');
});

it('prints each folded change in the page: nothing has to be loaded', () => {
  const markup = renderToString(
    <HistoryTable days={daysOf(moved('2026-11-30'), quiet('2026-11-30'), quiet('2026-11-30'))} />,
  );
  expect(markup).toContain(
    '<details class="quiet-changes"><summary>2 changes of sources and words',
  );
  expect(markup.match(/<li>Sources: 1 added\./g)).toHaveLength(2);
  expect(markup.match(/<tr>/g)).toHaveLength(3);
});

it('keeps the newest of each sort, so that many small changes hide no large one', () => {
  const many = Array.from({ length: 5 }, () => quiet('2026-11-30'));
  const kept = newestOfEach([...many, moved('2026-11-01')], 2);
  expect(kept.map(({ on }) => on)).toEqual(['2026-11-30', '2026-11-30', '2026-11-01']);
});
