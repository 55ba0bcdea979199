import * as z from 'zod';
import { about, date, id, meanings, name, page, text } from './scalars.ts';

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
const sourceSchema = z.strictObject({
  title: about(text(200), 'The title of the page or document.', 'Documentation'),
  url: about(page, 'Its address, https, open to every reader.', 'https://docs.example.com/start'),
  publisher: about(name(120), 'Who published it.', 'Example Labs'),
  interest: about(
    z.enum(interests.map((row) => row.id)),
    `Who speaks, and what they stand to gain.\n${meanings(interests)}`,
  ),
  published: about(date, 'The day on which it was published, in quotes.', '2026-10-01').optional(),
  accessed: about(date, 'The day on which you read it, in quotes.', '2026-11-20'),
  quote: about(text(400), 'The words that matter, exactly, at most 200 characters.').optional(),
});

/** The sources of an entry: id → source. */
export const sourcesSchema = z.record(id, sourceSchema);

export type Source = z.output<typeof sourceSchema>;

/**
 * True for whoever gains when the product looks safe: its maker, and who sells services around it.
 * @param interest of a source; undefined for a source that the entry does not define
 */
export function gains(interest: Interest | undefined): boolean {
  return interest === 'vendor' || interest === 'partner';
}

/**
 * Whether something rests on nobody but those who gain by it.
 * @param sources the sources of the entry
 * @param ids what it cites; without any there is nobody whose word it is, so the answer is no
 */
export function restsOnInterest(
  sources: Readonly<Record<string, Source>>,
  ids: readonly string[],
): boolean {
  return ids.length > 0 && ids.every((id) => gains(sources[id]?.interest));
}

/**
 * True where a source without a stake, or a test of our own, is among what is cited.
 * @param sources the sources of the entry
 * @param ids what it cites
 */
export function hasWitness(
  sources: Readonly<Record<string, Source>>,
  ids: readonly string[],
): boolean {
  return ids.some((id) => {
    const interest = sources[id]?.interest;
    return interest === 'independent' || interest === 'own-test';
  });
}
