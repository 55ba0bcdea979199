import type { NearValue } from '../finding.ts';
import { nearDate } from '../calendar-date.ts';

const DOUBT =
  "Which of the numbers is the month, which the day? Write year, month, day: '2026-11-08', in quotes.";

/**
 * A day that is written in another way: `2026/11/8`, `20261108`.
 * @param value as it was read
 */
export function nearDay(value: unknown): NearValue | undefined {
  const text = String(value);
  const date = nearDate(text);
  if (date === undefined) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
    // Day first, or month first: only who wrote it knows.
    const isDoubtful = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text);
    return { hint: isDoubtful ? DOUBT : "Write the day in full, as '2026-11-08', in quotes." };
  }
  const put = `'${date}'`;
  return { hint: `Write ${put}, in quotes.`, advice: put, fix: { put, means: date }, means: date };
}

/**
 * A number that is written as text: `'0.3'`, `0,3`, `30%`, `０.３`; or a word for none.
 * @param value as it was read
 * @param canBeUnknown true where the field takes the word `unknown` as well
 */
export function nearNumber(value: string, canBeUnknown: boolean): NearValue | undefined {
  // A sign of doubt is no part of a number, nor is a mark behind it.
  const plain = value
    .normalize('NFKC')
    .trim()
    .replace(/^[~≈]\s*|[;?f]$/g, '')
    .replace(/^O(?=[.,])/i, '0')
    .replace(/[,·]/, '.');
  if (canBeUnknown && /^(?:unknown\??|unclear|n\/?a|none|tbd|\?+)$/i.test(value.trim()))
    return {
      hint: 'Write unknown where nobody has checked.',
      advice: 'unknown',
      means: 'unknown',
    };
  const percent = /^(\d{1,3}) ?%$/.exec(plain)?.[1];
  const number = percent === undefined ? plain : String(Number(percent) / 100);
  if (!/^\d+(?:\.\d+)?$/.test(number)) return undefined;
  const means = Number(number);
  return { hint: `Write ${number}, without quotes and with a point.`, advice: number, means };
}

/** Words that say true or false in other programs. @param value as it was read */
export function nearTruth(value: string): NearValue | undefined {
  const said = /^(?:yes|on|true)$/i.test(value)
    ? 'true'
    : /^(?:no|off|false)$/i.test(value)
      ? 'false'
      : undefined;
  return said === undefined ? undefined : { hint: `Write ${said}.`, advice: said };
}

/** Which white space it is that looks like a plain space; nothing where none does. */
function oddSpaceIn(value: string): string {
  const odd = /[^\S \n\t]/.exec(value)?.[0];
  const code = odd?.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return code === undefined ? '' : ` It holds U+${code}, which looks like a plain space.`;
}

/** A text with white space at its ends. @param value as it was read */
export function nearTrimmed(value: string): NearValue {
  if (/^\s|\S[^\S\n]+$/.test(value) || !/\n$/.test(value))
    return { hint: `Remove the white space at its ends.${oddSpaceIn(value)}` };
  return { hint: 'Write `>-` or `|-` in place of `>` or `|`: the last line then ends the text.' };
}

/** A name on more than one line, or with white space of another kind. @param value as it was read */
export function nearLine(value: string): NearValue {
  const means = value.trim().replace(/\s+/g, ' ');
  const put = `'${means.replaceAll("'", "''")}'`;
  const isPlain = put.length <= 100 && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(put);
  const isEnd = !/^\s|\S[^\S\n]+$/.test(value) && /\n$/.test(value);
  if (isEnd || !isPlain) return nearTrimmed(value);
  return { hint: `Write ${put}.${oddSpaceIn(value)}`, advice: put, means };
}

/** A text that a space behind its colon has made a field: `LLM01: 2026`. @param value as it was read */
export function nearText(value: unknown): NearValue | undefined {
  const [pair, ...others] =
    typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (!pair || others.length > 0 || typeof pair[1] === 'object') return undefined;
  const advice = `${pair[0]}:${String(pair[1])}`;
  if (!/^[\w.:-]+$/.test(advice)) return undefined;
  return { hint: `Write ${advice}, without the space.`, advice, means: advice };
}
