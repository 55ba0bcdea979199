import { isCalendarDate } from './calendar-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Ways in which people and programs write a day that leave no doubt which one it is. */
const FORMS: readonly RegExp[] = [
  /^(?<y>\d{4})[-/.\u2010-\u2015\u2212](?<m>\d{1,2})[-/.\u2010-\u2015\u2212](?<d>\d{1,2})(?:[Tt ].*)?$/,
  /^(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})$/,
  /^(?<y>\d{4}) ?[年년] ?(?<m>\d{1,2}) ?[月월] ?(?<d>\d{1,2}) ?[日일]$/,
  // With a day that no month can be, only one order is left.
  /^(?<m>\d{1,2})\/(?<d>1[3-9]|2\d|3[01])\/(?<y>\d{4})$/,
  /^(?<d>1[3-9]|2\d|3[01])\/(?<m>\d{1,2})\/(?<y>\d{4})$/,
  /^(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4})$/,
  /^(?<d>\d{1,2})(?:st|nd|rd|th)? (?<m>[a-z]{3,9})\.?,? (?<y>\d{4})$/i,
  /^(?<m>[a-z]{3,9})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})$/i,
];

/** The number of a month, from its digits or its English name. */
function monthOf(text: string): string {
  const named = MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  return /^\d/.test(text) ? text : String(named);
}

/**
 * The day that a text means where it is written in another way: `2026-11-8`, a time stamp.
 * `8/11/2026` is not read: half of the world takes it for August.
 * @param text as it is written
 * @returns a calendar date; undefined where the text is none, or leaves a doubt
 */
export function nearDate(text: string): string | undefined {
  const found = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups);
  if (!found) return undefined;
  const { y = '', m = '', d = '' } = found;
  const date = `${y}-${monthOf(m).padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}
