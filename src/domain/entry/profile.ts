import * as z from 'zod';
import { mitigationLevels } from '../aivss/multipliers.ts';
import { mitigationLevelSchema } from './assessment.ts';
import { runsSchema } from './runs.ts';
import { about, id, meanings, name, sourceIds, text } from './scalars.ts';

/**
 * Most profiles of an entry. The page switches between them without code, so its style sheet counts
 * them; and nobody compares more.
 */
export const MAX_PROFILES = 8;

/** A way to run the product, with threats and a mitigation level of its own. */
export const profileSchema = z.strictObject({
  id: about(id, 'An id for this way to run it; threats name it.', 'self-hosted'),
  name: about(name(80), 'What readers call it.', 'Self-hosted'),
  runs: runsSchema('How it runs, where it differs from `runs` of the entry.'),
  mitigation: about(
    mitigationLevelSchema,
    `The mitigation level where it differs from the agent’s. It counts for threats that name a mitigation in force here.\n${meanings(mitigationLevels)}`,
  ).optional(),
  because: about(text(600), 'Why the level differs, in one or two sentences.').optional(),
  sources: sourceIds,
});

export type Profile = z.output<typeof profileSchema>;
