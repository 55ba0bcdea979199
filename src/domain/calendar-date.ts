const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

/** Milliseconds of a calendar date at midnight UTC. `NaN` for text that is no date. */
function toTime(date: string): number {
  return PATTERN.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
}

/** True for a day that exists, written `YYYY-MM-DD`: 2026-02-30 is refused, not rolled over. */
export function isCalendarDate(text: string): boolean {
  const time = toTime(text);
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/**
 * The day that lies a number of days after another.
 * @param date a calendar date
 * @param days whole days, may be negative
 * @returns a calendar date
 */
export function addDays(date: string, days: number): string {
  return new Date(toTime(date) + days * DAY).toISOString().slice(0, 10);
}

/**
 * The number of days from one day to another.
 * @param from a calendar date
 * @param to a calendar date; days before `from` count as negative
 */
export function daysBetween(from: string, to: string): number {
  return (toTime(to) - toTime(from)) / DAY;
}
