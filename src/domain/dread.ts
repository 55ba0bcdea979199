import * as z from 'zod';
import type { Severity } from './severity.ts';

/** The five DREAD ratings, in the order of the acronym. */
export const dreadRatings = [
  { key: 'damage', name: 'Damage' },
  { key: 'reproducibility', name: 'Reproducibility' },
  { key: 'exploitability', name: 'Exploitability' },
  { key: 'affectedUsers', name: 'Affected users' },
  { key: 'discoverability', name: 'Discoverability' },
] as const;

const rating = z.int().min(1).max(10);

/** Five whole numbers from 1 to 10. */
export const dreadSchema = z.strictObject({
  damage: rating.meta({ description: 'How bad the harm is, 1 to 10.' }),
  reproducibility: rating.meta({ description: 'How reliably it works, 1 to 10.' }),
  exploitability: rating.meta({ description: 'How little effort it takes, 1 to 10.' }),
  affectedUsers: rating.meta({ description: 'How many are harmed, 1 to 10.' }),
  discoverability: rating.meta({ description: 'How easily it is found, 1 to 10.' }),
});

export type Dread = z.output<typeof dreadSchema>;

/**
 * Sum and priority of a rating: a priority order, not a measurement, and never a part of AIVSS.
 * There is no standard scale. Ours keeps the sum of the tutorial at techdailyshot.com
 * (2026-06-03), where 35 is High, and bands its mean on the cut-offs of AIVSS.
 * @returns sum 5–50 and the priority: 45 and more critical, 35 high, 20 medium, else low
 */
export function priorityOf(dread: Dread): { readonly sum: number; readonly priority: Severity } {
  const sum = dreadRatings.reduce((total, { key }) => total + dread[key], 0);
  const priority = sum >= 45 ? 'critical' : sum >= 35 ? 'high' : sum >= 20 ? 'medium' : 'low';
  return { sum, priority };
}
