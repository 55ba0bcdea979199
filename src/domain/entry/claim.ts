import * as z from 'zod';
import { isCalendarDate } from '../calendar-date.ts';
import { date, id, sourceIds, text, url } from './scalars.ts';
import { layerId, profileIds } from './threat.ts';

/** Where a claim stands after somebody looked at it. */
export const stances = ['supported', 'unverified', 'contradicted'] as const;

/** What somebody says of the agent, kept apart from what the entry says itself. */
export const claimSchema = z.strictObject({
  id,
  text: text(600),
  layer: layerId.optional(),
  stance: z.enum(stances),
  contradicts: id.optional(),
  resolution: z.strictObject({ follows: id, because: text(600) }).optional(),
  profiles: profileIds,
  asOf: date,
  sources: sourceIds,
});

export type Claim = z.output<typeof claimSchema>;

/** A certificate that somebody says the vendor or the product holds. */
export const certificationSchema = z.strictObject({
  name: text(80),
  scope: text(300),
  asOf: date,
  sources: sourceIds,
});

const ADVISORY_ID = /^(CVE-\d{4}-\d{4,7}|GHSA(-[23456789cfghjmpqrvwx]{4}){3})$/;

const dateOrUnknown = z
  .string()
  .refine(
    (value) => value === 'unknown' || isCalendarDate(value),
    'is not a day that exists, as YYYY-MM-DD, nor the word unknown',
  );

/** A published vulnerability record: CVE or GHSA. */
export const advisorySchema = z.strictObject({
  id: z.string().regex(ADVISORY_ID, 'is not a CVE id (CVE-2026-12345) or a GHSA id'),
  title: text(200),
  cvss: text(200),
  published: dateOrUnknown,
  affected: text(120).optional(),
  fixedIn: text(120).optional(),
  primary: z.boolean().default(false),
  note: text(300).optional(),
  sources: sourceIds,
});

export type Advisory = z.output<typeof advisorySchema>;

/** What the vendor answered. Shown beside the score; never changes it. */
export const vendorResponseSchema = z.strictObject({ on: date, url, says: text(600) });
