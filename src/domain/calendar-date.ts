const PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 86_400_000;

/** Milliseconds of a calendar date at midnight UTC. `NaN` for text that is no date. */
function toTime(date: string): number {
  return PATTERN.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days of a month; 0 for a month that there is not. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** True for a day that exists, written `YYYY-MM-DD`: 2026-02-30 is refused, not rolled over. */
export function isCalendarDate(text: string): boolean {
  if (!PATTERN.test(text)) return false;
  const day = Number(text.slice(8));
  return day > 0 && day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
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

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

/** Ways in which people and programs write a day that leave no doubt which one it is. */
const FORMS: readonly RegExp[] = [
  /^(?<y>\d{4})[-/.\u2010-\u2015\u2212](?<m>\d{1,2})[-/.\u2010-\u2015\u2212](?<d>\d{1,2})(?:[Zz]|[Tt ].*)?$/,
  /^(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})$/,
  /^(?<y>\d{4}) ?[年년] ?(?<m>\d{1,2}) ?[月월] ?(?<d>\d{1,2}) ?[日일]$/,
  // With a day that no month can be, only one order is left.
  /^(?<m>\d{1,2})\/(?<d>1[3-9]|2\d|3[01])\/(?<y>\d{4})$/,
  /^(?<d>1[3-9]|2\d|3[01])\/(?<m>\d{1,2})\/(?<y>\d{4})$/,
  /^(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4})$/,
  /^(?<y>\d{4})\. ?(?<m>\d{1,2})\. ?(?<d>\d{1,2})$/,
  // With dashes as well, where no month can be the day.
  /^(?<d>1[3-9]|2\d|3[01])-(?<m>\d{1,2})-(?<y>\d{4})$/,
  /^(?<m>\d{1,2})-(?<d>1[3-9]|2\d|3[01])-(?<y>\d{4})$/,
  /^(?<y>\d{4})[- ](?<m>[a-z]{3,9})[- ](?<d>\d{1,2})$/i,
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?, ?(?<d>\d{1,2}) (?<m>[a-z]{3,9}) (?<y>\d{4})$/i,
  /^(?<d>\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<m>[a-z]{3,9})\.?,?[ -](?<y>\d{4})$/i,
  /^(?<m>[a-z]{3,9})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})$/i,
];

/** The number of a month, from its digits or its English name, which may be cut short; 0 for another word. */
function monthOf(text: string): string {
  if (/^\d/.test(text)) return text;
  return String(MONTHS.findIndex((name) => name.startsWith(text.toLowerCase())) + 1);
}

/**
 * The day that a text means where it is written in another way: `2026-11-8`, a time stamp.
 * `8/11/2026` is not read: half of the world takes it for August.
 * @param text as it is written
 * @returns a calendar date; undefined where the text is none, or leaves a doubt
 */
export function nearDate(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d)[.;,]$/, '');
  const found = FORMS.map((form) => form.exec(plain)?.groups).find((groups) => groups);
  if (!found) return undefined;
  const { y = '', m = '', d = '' } = found;
  const date = `${y}-${monthOf(m).padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}
