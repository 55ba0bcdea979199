import { describe, expect, it } from 'vitest';
import { addDays, isCalendarDate } from '#domain/calendar-date.ts';
import { dreadSchema, priorityOf } from '#domain/dread.ts';
import { formatPath } from '#domain/finding.ts';
import { listOf } from '#domain/wording.ts';
import { ID_MAX, isId } from '#domain/ids.ts';
import { nearest } from '#domain/nearest.ts';
import { strideCategories, stridePerElement } from '#domain/stride.ts';

/** Five ratings, each with a reason. */
function rated(...values: readonly number[]) {
  const rating = (place: number) => ({ value: values[place] ?? 0, because: 'A test says so.' });
  return {
    damage: rating(0),
    reproducibility: rating(1),
    exploitability: rating(2),
    affectedUsers: rating(3),
    discoverability: rating(4),
  };
}

/** Five ratings with a given sum. */
function ratings(sum: number) {
  return rated(...Array.from({ length: 5 }, (_, i) => Math.floor((sum + i) / 5)));
}

describe('DREAD', () => {
  it('9, 8, 7, 5 and 6 make 35, which is High', () => {
    expect(priorityOf(rated(9, 8, 7, 5, 6))).toEqual({ sum: 35, priority: 'high' });
  });

  it.each([
    [5, 'low'],
    [19, 'low'],
    [20, 'medium'],
    [34, 'medium'],
    [35, 'high'],
    [44, 'high'],
    [45, 'critical'],
    [50, 'critical'],
  ])('a sum of %d is %s', (sum, priority) => {
    expect(priorityOf(ratings(sum))).toEqual({ sum, priority });
  });

  it.each([0, 11, 7.5, -1])('a rating of %d is refused', (value) => {
    const { damage } = ratings(25);
    expect(dreadSchema.safeParse(ratings(25)).success).toBe(true);
    const other = { ...ratings(25), damage: { ...damage, value } };
    expect(dreadSchema.safeParse(other).success).toBe(false);
  });

  it('a rating without a reason is refused', () => {
    expect(dreadSchema.safeParse({ ...ratings(25), damage: 5 }).success).toBe(false);
    expect(dreadSchema.safeParse({ ...ratings(25), damage: { value: 5 } }).success).toBe(false);
  });
});

describe('calendar dates', () => {
  it.each(['2026-11-21', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (day) => {
    expect(isCalendarDate(day)).toBe(true);
  });
  it.each([
    ...['2026-13-45', '2026-02-30', '2026-02-29', '2026-00-10', '2026-04-31', '2026-1-1'],
    ...['', '2026', '21.11.2026', ' 2026-11-21', '2026-11-21T00:00:00Z', '+02026-11-21'],
  ])('"%s" is none', (text) => expect(isCalendarDate(text)).toBe(false));

  it.each([
    ['2026-11-21', 180, '2027-05-20'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    // A night that has 23 hours where clocks change.
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
  ])('%s plus %d days is %s', (day, days, later) => expect(addDays(day, days)).toBe(later));
});

describe('nearest', () => {
  const fields = ['name', 'summary', 'vendor', 'homepage', 'repository', 'license'];
  it.each([
    ['sumary', 'summary'],
    ['homepag', 'homepage'],
    ['Vendor', 'vendor'],
    ['licence', 'license'],
  ])('"%s" most likely means "%s"', (word, known) => expect(nearest(word, fields)).toBe(known));
  it.each(['slug', 'x', '', 'repo', 'x'.repeat(500)])('"%s" is near to nothing', (word) => {
    expect(nearest(word, fields)).toBeUndefined();
  });
  it('of two equally near words takes the first', () => {
    expect(nearest('ASI1', ['ASI01', 'ASI10'])).toBe('ASI01');
  });
});

describe('ids', () => {
  it.each(['a', 'agentic-flow', '1-2-3', 'x'.repeat(ID_MAX)])('%s is one', (id) => {
    expect(isId(id)).toBe(true);
  });
  it.each(['', 'A', 'a--b', '-a', 'a-', 'a_b', 'ä', 'a.b', '../a', 'a\n', 'x'.repeat(ID_MAX + 1)])(
    '%j is none',
    (id) => expect(isId(id)).toBe(false),
  );
});

describe('words of a message', () => {
  it('a path reads as in the source', () => {
    expect(formatPath(['threats', 2, 'cvss'])).toBe('threats[2].cvss');
    expect(formatPath([])).toBe('');
  });
  it('values are listed with one "or"', () => {
    expect([['a'], ['a', 'b'], ['a', 'b', 'c'], []].map((values) => listOf(values))).toEqual([
      'a',
      'a or b',
      'a, b or c',
      '',
    ]);
  });
});

describe('STRIDE', () => {
  it('spells its acronym, and every letter applies to some element', () => {
    expect(strideCategories.map(({ letter }) => letter).join('')).toBe('STRIDE');
    expect(new Set(Object.values(stridePerElement).flat()).size).toBe(6);
  });
});
