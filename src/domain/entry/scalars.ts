import * as z from 'zod';
import { isCalendarDate } from '../calendar-date.ts';
import { ID_MAX, isId } from '../ids.ts';
import { isPlainHttps } from '../plain-address.ts';

/** The text that Astro gives its own internal markers. Data that begins so is never let in. */
const RESERVED = /__ASTRO_/;

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
    .refine((value) => value.trim() === value, 'begins or ends with white space')
    .refine((value) => !RESERVED.test(value), 'contains a reserved marker');
}

/** An id that other fields of the entry refer to: `model-provider`. */
export const id = z
  .string()
  .max(ID_MAX)
  .refine(isId, 'is not an id: lower-case letters and digits, joined by single dashes');

/** A day that exists, written 'YYYY-MM-DD' in quotes. */
export const date = z.string().refine(isCalendarDate, 'is not a day that exists, as YYYY-MM-DD');

/** An https address. */
export const url = z
  .string()
  .max(500)
  .refine(isPlainHttps, 'is not an https address of a named host');

/** Ids of this entry's sources. */
export const sourceIds = z.array(id).default([]);
