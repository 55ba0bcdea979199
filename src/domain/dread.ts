import * as z from 'zod';
import { about, text } from './entry/scalars.ts';
import { severityOf } from './severity.ts';
import type { Severity } from './severity.ts';

/** The five DREAD ratings, in the order of the acronym. */
export const dreadRatings = [
  { key: 'damage', name: 'Damage' },
  { key: 'reproducibility', name: 'Reproducibility' },
  { key: 'exploitability', name: 'Exploitability' },
  { key: 'affectedUsers', name: 'Affected users' },
  { key: 'discoverability', name: 'Discoverability' },
] as const;

/** One rating, with its reason: a bare number cannot be argued with. */
function rating(asks: string) {
  return z
    .strictObject({
      value: about(z.int().min(1).max(10), 'A whole number from 1 to 10.', 5),
      because: about(text(300), 'Why it is this number, in one sentence.'),
    })
    .meta({ description: `${asks}, 1 to 10, and why.` });
}

/** Five whole numbers from 1 to 10, each with its reason. */
export const dreadSchema = z.strictObject({
  damage: rating('How bad the harm is'),
  reproducibility: rating('How reliably it works'),
  exploitability: rating('How little effort it takes'),
  affectedUsers: rating('How many are harmed'),
  discoverability: rating('How easily it is found'),
});

export type Dread = z.output<typeof dreadSchema>;

/**
 * Sum and priority of a rating: a priority order, not a measurement, and never a part of AIVSS.
 * There is no standard scale. Ours keeps the sum of the tutorial at techdailyshot.com
 * (2026-06-03), where 35 is High, and bands its mean on the cut-offs of AIVSS.
 * @returns sum 5–50 and the priority: 45 and more critical, 35 high, 20 medium, else low
 */
export function priorityOf(dread: Dread): { readonly sum: number; readonly priority: Severity } {
  const sum = dreadRatings.reduce((total, { key }) => total + dread[key].value, 0);
  return { sum, priority: severityOf(sum / dreadRatings.length) };
}
