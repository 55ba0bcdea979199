import * as z from 'zod';
import { date, id, text, url } from './scalars.ts';

/** Who speaks in a source, and what they stand to gain. */
export const interests = [
  { id: 'independent', name: 'Independent', means: 'No stake in the product.' },
  { id: 'vendor', name: 'Vendor', means: 'The maker of the product.' },
  { id: 'partner', name: 'Partner', means: 'Sells services around the product.' },
  { id: 'community', name: 'Community', means: 'Users, forums, shared lists.' },
  { id: 'own-test', name: 'Own test', means: 'A test by the people who wrote the entry.' },
] as const;

export type Interest = (typeof interests)[number]['id'];

/** Where a fact comes from. */
export const sourceSchema = z.strictObject({
  title: text(200),
  url,
  publisher: text(120),
  interest: z.enum(interests.map((row) => row.id)),
  published: date.optional(),
  accessed: date,
  quote: text(400).optional(),
});

/** The sources of an entry: id → source. */
export const sourcesSchema = z.record(id, sourceSchema);

export type Source = z.output<typeof sourceSchema>;
