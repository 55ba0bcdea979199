import * as z from 'zod';
import { isCalendarDate } from '../calendar-date.ts';
import { ID_MAX, ID_PATTERN, isId } from '../ids.ts';
import { isNamedHttps, isPlainHttps } from '../addresses.ts';
import { formWords } from './form-words.ts';

/**
 * The text that Astro gives its own internal markers. Data that begins so is never let in. It is
 * written so that the published schema, which repeats it, does not hold the marker itself.
 */
const RESERVED = /__ASTR[O]_/;

/**
 * Gives a field what an editor shows of it. The checks stay as they are.
 * @param schema the field
 * @param description what a contributor reads while typing: meaning, unit, range
 * @param examples values that an editor may offer
 */
export function about<S extends z.ZodType>(
  schema: S,
  description: string,
  ...examples: readonly unknown[]
): S {
  return schema.meta({ description, ...(examples.length > 0 && { examples: [...examples] }) });
}

/**
 * A check in the words of JSON Schema, for editors. It repeats what a refinement checks, because
 * a function does not survive the translation.
 */
function patternOf(source: string, patternErrorMessage: string) {
  return { pattern: source, patternErrorMessage };
}

/** Code, exactly as it is written; it is shown as text and never run. */
export function code(max: number): z.ZodString {
  return z
    .string()
    .min(1)
    .max(max)
    .refine((value) => !RESERVED.test(value), 'contains a reserved marker')
    .meta(patternOf(`^(?![\\s\\S]*${RESERVED.source})`, 'Code holds no reserved marker.'));
}

/**
 * Plain text of one or more lines, as a reader sees it; never Markdown, never HTML.
 * @param max longest length, in characters
 * @param min shortest length
 */
export function text(max: number, min = 1): z.ZodString {
  return z
    .string()
    .min(min)
    .max(max)
    .refine((value) => value.trim() === value, formWords.ends)
    .refine((value) => !RESERVED.test(value), 'contains a reserved marker')
    .meta(
      patternOf(
        `^(?![\\s\\S]*${RESERVED.source})\\S(?:[\\s\\S]*\\S)?$`,
        'Text begins and ends without white space, and holds no reserved marker.',
      ),
    );
}

/** Signs of markup: a name is printed in titles, feeds, filters and tables of other programs. */
const MARKUP = /[<>`]|\]\(/;

/** White space other than a single plain space. */
const ODD_SPACE = /[^\S ]| {2}/;

/**
 * A name of something: plain text on one line, without signs of markup.
 * @param max longest length, in characters
 */
export function name(max: number): z.ZodString {
  return text(max)
    .refine((value) => !ODD_SPACE.test(value), formWords.oneLine)
    .refine((value) => !MARKUP.test(value), 'has one of < > ` or ](, which is markup, in a name')
    .meta(
      patternOf(
        `^(?![\\s\\S]*(?:${RESERVED.source}|${MARKUP.source}|${ODD_SPACE.source}))\\S(?:.*\\S)?$`,
        'A name is one line of plain text, without < > ` and ](.',
      ),
    );
}

/** An id that other fields of the entry refer to: `model-provider`. */
export const id = z
  .string()
  .max(ID_MAX)
  .refine(isId, formWords.id)
  .meta(
    patternOf(
      ID_PATTERN.source,
      'An id is lower-case letters and digits, joined by single dashes: model-provider.',
    ),
  );

/** A day that exists, written 'YYYY-MM-DD' in quotes. */
export const date = z
  .string({ error: formWords.day })
  .refine(isCalendarDate, formWords.day)
  .meta({
    format: 'date',
    ...patternOf('^\\d{4}-\\d{2}-\\d{2}$', "A day is written 'YYYY-MM-DD', in quotes."),
  });

/** @param isAddress true for what the field takes */
function address(isAddress: (value: string) => boolean): z.ZodString {
  return z
    .string()
    .max(500)
    .refine(isAddress, formWords.address)
    .refine((value) => !RESERVED.test(value), 'contains a reserved marker')
    .meta({
      format: 'uri',
      ...patternOf(
        '^https://[^/?#@:]*\\.[A-Za-z][^/?#@:]*([/?#].*)?$',
        'An address begins with https:// and a named host, without user name or port.',
      ),
    });
}

/** An https address of a page that everybody finds. */
export const url = address(isPlainHttps);

/** The same of a page that may stand in a private network: which one, a rule looks at. */
export const page = address(isNamedHttps);

/** A version as its maker numbers it: one word. How it is compared, its scheme says. */
export const version = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[0-9A-Za-z][0-9A-Za-z.+!_~-]*$/, 'is not a version: one word such as 1.16.0')
  .meta({ patternErrorMessage: "A version is one word, such as '1.16.0'." });

/** Ids of this entry's sources. */
export const sourceIds = about(
  z.array(id),
  'Ids of the sources that say so, from `sources` of this entry.',
  ['docs'],
).default([]);

/** What each value of a closed list means, a line each. */
export function meanings(rows: readonly { id: string; means: string }[]): string {
  return rows.map((row) => `${row.id}: ${row.means}`).join('\n');
}
