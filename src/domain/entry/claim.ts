import * as z from 'zod';
import { isCalendarDate } from '../calendar-date.ts';
import { about, date, id, meanings, sourceIds, text, url } from './scalars.ts';
import { layerId, profileIds } from './threat.ts';

/** Where a claim stands after somebody looked at it. */
export const stances = [
  { id: 'supported', means: 'A source that does not gain from it agrees.' },
  { id: 'unverified', means: 'Nobody has checked.' },
  { id: 'contradicted', means: 'Another source says otherwise.' },
] as const;

/** What somebody says of the agent, kept apart from what the entry says itself. */
export const claimSchema = z.strictObject({
  id: about(id, 'An id of your choice; other claims name it.', 'certified'),
  text: about(text(600), 'What is said, in your own words, at most 600 characters.'),
  layer: about(layerId, 'The MAESTRO layer that it is about.').optional(),
  stance: about(z.enum(stances.map((row) => row.id)), meanings(stances)),
  contradicts: about(id, 'The id of the claim that this one speaks against.').optional(),
  resolution: about(
    z.strictObject({
      follows: about(id, 'The id of the claim that the entry follows.'),
      because: about(text(600), 'Why it follows that one.'),
    }),
    'Which of two contradicting claims the entry follows, and why.',
  ).optional(),
  profiles: profileIds,
  asOf: about(date, 'The day for which the claim was made or checked, in quotes.', '2026-11-01'),
  sources: sourceIds,
});

export type Claim = z.output<typeof claimSchema>;

/** A certificate that somebody says the vendor or the product holds. */
export const certificationSchema = z.strictObject({
  name: about(text(80), 'The certificate.', 'SOC 2 Type II', 'ISO/IEC 27001:2022'),
  scope: about(text(300), 'What it covers, and what it does not.'),
  asOf: about(date, 'The day on which that was read, in quotes.', '2026-11-21'),
  sources: sourceIds,
});

const ADVISORY_ID = /^(CVE-\d{4}-\d{4,7}|GHSA(-[23456789cfghjmpqrvwx]{4}){3})$/;

const dateOrUnknown = z
  .string()
  .refine(
    (value) => value === 'unknown' || isCalendarDate(value),
    'is not a day that exists, as YYYY-MM-DD, nor the word unknown',
  )
  .meta({
    pattern: '^(unknown|\\d{4}-\\d{2}-\\d{2})$',
    patternErrorMessage: "A day is written 'YYYY-MM-DD', in quotes; or the word unknown.",
  });

/** A published vulnerability record: CVE or GHSA. */
export const advisorySchema = z.strictObject({
  id: about(
    z.string().regex(ADVISORY_ID, 'is not a CVE id (CVE-2026-12345) or a GHSA id'),
    'The CVE or GHSA id.',
    'CVE-2026-12345',
  ),
  title: about(text(200), 'What the flaw is, in your own words.'),
  cvss: about(
    text(200),
    'The vector that the record publishes, of any CVSS version, or unknown. It scores nothing.',
    'unknown',
  ),
  published: about(dateOrUnknown, 'The day of publication, in quotes, or unknown.', '2026-09-01'),
  affected: about(text(120), 'The versions that have the flaw.', 'before 1.1.3').optional(),
  fixedIn: about(text(120), 'The first version without it.', '1.1.3').optional(),
  primary: about(z.boolean(), 'True for the record that readers should look at first.').default(
    false,
  ),
  note: about(text(300), 'What a reader should know of the record.').optional(),
  sources: sourceIds,
});

export type Advisory = z.output<typeof advisorySchema>;

/** What the vendor answered. Shown beside the score; never changes it. */
export const vendorResponseSchema = z.strictObject({
  on: about(date, 'The day of the answer, in quotes.', '2026-11-21'),
  url: about(url, 'Where it can be read, an https address.', 'https://example.com/answer'),
  says: about(text(600), 'What the vendor says, in the vendor’s sense, at most 600 characters.'),
});
