import * as z from 'zod';
import { isCalendarDate } from '#domain/calendar-date.ts';

/** Text that says something. */
export const words = z.string().min(1);

/** A whole address, also of another scheme than the web's. */
export const address = z.string().refine((text) => URL.canParse(text), 'no address');

export const day = z.string().refine(isCalendarDate, 'no day');

/** A moment in UTC, as RFC 3339 writes it. */
export const moment = z
  .string()
  .refine(
    (text) =>
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && isCalendarDate(text.slice(0, 10)),
    'no moment',
  );

/** A list in which nothing stands twice. */
export const distinct = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .refine(
      (rows) => new Set(rows.map((row) => JSON.stringify(row))).size === rows.length,
      'something stands twice',
    );
