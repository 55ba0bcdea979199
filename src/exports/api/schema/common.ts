import * as z from 'zod';
import { severities } from '#domain/severity.ts';

/** A calendar date. */
export const day = z.string().meta({ format: 'date' });

/** An address. */
export const address = z.string().meta({ format: 'uri' });

/** Ids of a list. */
export const ids = z.array(z.string());

/** A field that may be unknown: then it is `null`, and `unknown` of the document says why. */
export function maybe<S extends z.ZodType>(schema: S, description: string) {
  return schema.nullable().describe(description);
}

export const severitySchema = z
  .enum(severities.map(({ id }) => id))
  .meta({ id: 'Severity', description: 'A band of AIVSS. The list may grow.' });

export const scoreSchema = z
  .strictObject({
    method: z.string().describe('The method: a score is never to be shown without it.'),
    low: z.number().describe('The lowest case, 0.0 to 10.0.'),
    high: z.number().describe('The highest case; the same as `low` when nothing is unknown.'),
    exact: z.boolean().describe('False where an input is unknown.'),
    bands: z.array(severitySchema).describe('Every band that the score may fall in, mildest first.'),
  })
  .meta({ id: 'Score', description: 'An AIVSS score with its band.' });

/** What every document carries beside its own content. */
const envelope = {
  $schema: address.describe('The JSON Schema of this document.'),
  schemaVersion: z
    .string()
    .describe('Version of the API. Within a major version, fields and values are only added.'),
  self: address.describe('The address of this document.'),
  generated: z
    .strictObject({
      commit: maybe(z.string(), 'The newest commit that changed an entry, as a full hash.'),
      on: maybe(day, 'The day on which it was written, in UTC.'),
    })
    .describe('From which state of the entries the document comes. No clock goes into it.'),
  licence: z
    .strictObject({
      id: z.string().describe('An SPDX id.'),
      url: address,
      attribution: z.string().describe('Whom to name.'),
    })
    .describe('The licence of the content.'),
  citation: z.string().describe('How to cite it.'),
} as const;

/** The list of every `null`. It stands at the end of each document. */
const unknownRows = {
  unknown: z
    .array(
      z.strictObject({
        path: z.string().describe('JSON Pointer to the `null`.'),
        reason: z.string().describe('Why nothing is known, as a sentence.'),
      }),
    )
    .describe('Every `null` of the document, with its reason.'),
} as const;

/** A document of the API: the envelope, what it holds, and its unknowns. */
export function documentSchema<S extends z.core.$ZodLooseShape>(shape: S) {
  return z.strictObject({ ...envelope, ...shape, ...unknownRows });
}

export const numberedPackageSchema = z
  .string()
  .describe('The package that the version numbers, where readers may take it for another one.');
