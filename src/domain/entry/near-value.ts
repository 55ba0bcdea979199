import type * as z from 'zod';
import type { NearValue } from '../finding.ts';
import { nearDate } from '../calendar-date.ts';
import { idFault } from '../frameworks/unknown-id.ts';
import { nearAdvisoryId, nearId, nearPackage } from './near-id.ts';
import { nearAddress } from './near-address.ts';
import { asList, listOrGroup } from './near-list.ts';
import { nearVectorValue } from './near-vector-value.ts';
import { nearWord } from './near-word.ts';

const DOUBT =
  "Which of the numbers is the month, which the day? Write year, month, day: '2026-11-08', in quotes.";

/** A day that is written in another way: `2026/11/8`, `20261108`. */
function asDate(value: unknown): NearValue | undefined {
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
 * @param canBeUnknown true where the field takes the word `unknown` as well
 */
function asNumber(value: string, canBeUnknown: boolean): NearValue | undefined {
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

/** Words that say true or false in other programs. */
function asTruth(value: string): NearValue | undefined {
  const said = /^(?:yes|on|true)$/i.test(value)
    ? 'true'
    : /^(?:no|off|false)$/i.test(value)
      ? 'false'
      : undefined;
  return said === undefined ? undefined : { hint: `Write ${said}.`, advice: said };
}

/** White space that does not belong there: another kind than a plain space, or at the end. */
function asPlainText(value: string, message: string): NearValue | undefined {
  if (/^\s|\S[^\S\n]+$/.test(value) || !/\n$/.test(value)) {
    const odd = /[^\S \n\t]/.exec(value)?.[0];
    const code = odd?.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const why = code === undefined ? '' : ` It holds U+${code}, which looks like a plain space.`;
    const put = `'${value.trim().replace(/\s+/g, ' ').replaceAll("'", "''")}'`;
    const isPlain = put.length <= 100 && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(put);
    if (!message.includes('besides one space') || !isPlain)
      return { hint: `Remove the white space at its ends.${why}` };
    return { hint: `Write ${put}.${why}`, advice: put, means: value.trim().replace(/\s+/g, ' ') };
  }
  return { hint: 'Write `>-` or `|-` in place of `>` or `|`: the last line then ends the text.' };
}

/** A text that a space behind its colon has made a field: `LLM01: 2026`. */
function asText(value: unknown): NearValue | undefined {
  const [pair, ...others] =
    typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (!pair || others.length > 0 || typeof pair[1] === 'object') return undefined;
  const advice = `${pair[0]}:${String(pair[1])}`;
  if (!/^[\w.:-]+$/.test(advice)) return undefined;
  return { hint: `Write ${advice}, without the space.`, advice, means: advice };
}

/** What a field takes that has forms of its own: vectors, and ids of frameworks. */
function nearOther(path: readonly PropertyKey[], value: unknown): NearValue | undefined {
  const [group] = path;
  if (group === 'threats' && path.at(-1) === 'cvss') return nearVectorValue(value, true);
  if (group === 'advisories' && path.includes('severity')) return nearVectorValue(value, false);
  if (path.at(-2) !== 'frameworks' || typeof value !== 'string') return undefined;
  const { put, hint } = idFault(value);
  return put === undefined ? undefined : { hint, advice: put, fix: { put }, means: put };
}

/**
 * The same value as the field takes it, where one way to write it leaves no doubt.
 * @param issue why it does not fit
 * @param value as it was read
 * @param fits whether the field takes another value
 */
export function nearValue(
  issue: z.core.$ZodIssue,
  value: unknown,
  fits: (other: unknown) => boolean,
): NearValue | undefined {
  const { message } = issue;
  if (message.includes('a day that exists')) return asDate(value);
  const wants = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (wants === 'array' && (typeof value === 'string' || typeof value === 'number'))
    return asList(value, fits) ?? nearOther(issue.path, value);
  if (value === '') return { hint: 'Write what belongs there.' };
  const confused = listOrGroup(wants, value);
  if (confused !== undefined) return { hint: confused };
  const other = nearOther(issue.path, value);
  if (other) return other;
  if (wants === 'string') return asText(value);
  const listed = issue.code === 'invalid_value' ? issue.values.map(String) : undefined;
  if (listed)
    return nearWord(
      value,
      issue.path.filter((step) => typeof step !== 'symbol'),
      listed,
    );
  if (typeof value !== 'string') return undefined;
  if (message.startsWith('is not an id:')) return nearId(value);
  if (message.startsWith('is not a CVE id')) return nearAdvisoryId(value);
  if (message.startsWith('is not a package URL')) return nearPackage(value);
  if (message.includes('an https address')) return nearAddress(value);
  if (message.includes('white space')) return asPlainText(value, message);
  if (wants === 'number' || message.includes('is not a number'))
    return asNumber(value, message.includes('the word unknown'));
  return wants === 'boolean' ? asTruth(value) : undefined;
}
