import { expect, it } from 'vitest';
import { addDays, daysBetween } from '#domain/calendar-date.ts';

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
