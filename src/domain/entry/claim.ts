import * as z from 'zod';
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

/** What the vendor answered. Shown beside the score; never changes it. */
export const vendorResponseSchema = z.strictObject({
  on: about(date, 'The day of the answer, in quotes.', '2026-11-21'),
  url: about(url, 'Where it can be read, an https address.', 'https://example.com/answer'),
  says: about(text(600), 'What the vendor says, in the vendor’s sense, at most 600 characters.'),
});
