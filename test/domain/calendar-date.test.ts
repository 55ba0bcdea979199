import { expect, it } from 'vitest';
import { addDays, daysBetween, nearDate } from '#domain/calendar-date.ts';

it.each([
  ['2026-11-28', '2026-11-28', 0],
  ['2026-11-28', '2026-11-29', 1],
  ['2026-11-28', '2026-11-22', -6],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-03-28', '2026-03-30', 2],
  ['2025-12-31', '2026-12-31', 365],
])('from %s to %s it is %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
  expect(addDays(from, days)).toBe(to);
});

it.each([
  ['3 May 2026', '2026-05-03'],
  ['Sept. 3, 2026', '2026-09-03'],
  ['sep 3 2026', '2026-09-03'],
  ['December 5, 2026', '2026-12-05'],
  ['2026-Nov-8', '2026-11-08'],
  ['Thurs., 5 May 2026', '2026-05-05'],
  ['Wednesday, 6 May 2026', '2026-05-06'],
])('%s is the day %s', (text, day) => {
  expect(nearDate(text)).toBe(day);
});

it.each([
  'maybe 3 2026',
  'decided 5, 2026',
  'marked 5, 2026',
  'junk 5, 2026',
  'before, 5 May 2026',
  '8/11/2026',
])('%s is no day, or leaves a doubt which', (text) => {
  expect(nearDate(text)).toBeUndefined();
});
