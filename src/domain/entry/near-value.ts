import type * as z from 'zod';
import type { Problem } from '../finding.ts';
import { nearDate } from '../near-date.ts';

/**
 * The same value as the field takes it, where one way to write it leaves no doubt.
 * @param issue why it does not fit
 * @param value as it was read
 */
export function nearValue(
  issue: z.core.$ZodIssue,
  value: unknown,
): Pick<Problem, 'hint' | 'advice' | 'fix'> | undefined {
  if (typeof value !== 'string') return undefined;
  const { message } = issue;
  const date = message.includes('a day that exists') ? nearDate(value) : undefined;
  if (date !== undefined)
    return {
      hint: `Write '${date}', in quotes.`,
      advice: `'${date}'`,
      fix: { put: `'${date}'`, means: date },
    };
  const isNumber =
    (issue.code === 'invalid_type' && issue.expected === 'number') ||
    message.includes('is not a number');
  const number = value.replace(',', '.');
  if (isNumber && /^\d+(?:\.\d+)?$/.test(number))
    return { hint: `Write ${number}, without quotes and with a point.`, advice: number };
  const said = /^(?:yes|on)$/i.test(value)
    ? 'true'
    : /^(?:no|off)$/i.test(value)
      ? 'false'
      : undefined;
  if (issue.code === 'invalid_type' && issue.expected === 'boolean' && said !== undefined)
    return { hint: `Write ${said}.`, advice: said };
  return undefined;
}
