import * as z from 'zod';
import { exploitMaturities } from '../aivss/multipliers.ts';
import { cvssFault } from '../cvss/vector.ts';
import { dreadSchema } from '../dread.ts';
import { layers } from '../maestro/layers.ts';
import { strideCategories } from '../stride.ts';
import { basisSchema, mitigationLevelSchema } from './assessment.ts';
import { id, sourceIds, text } from './scalars.ts';

export const layerId = z.enum(layers.map((row) => row.id));

/** Ids of deployment profiles; absent means all of them. */
export const profileIds = z.array(id).min(1).optional();

/** A CVSS v4.0 base vector, or the word `unknown`. */
const cvss = z.string().superRefine((value, context) => {
  const fault = value === 'unknown' ? undefined : cvssFault(value);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
});

/** What a threat breaks. */
export const impacts = ['confidentiality', 'integrity', 'availability'] as const;

/** A scenario: what somebody can do to, or with, the agent. */
export const threatSchema = z.strictObject({
  id,
  title: text(120),
  scenario: text(1500),
  arisesWhen: z.array(text(300)).default([]),
  consequences: z.array(text(300)).default([]),
  layers: z.array(layerId).min(1),
  components: z.array(id).default([]),
  stride: z.array(z.enum(strideCategories.map((row) => row.id))).min(1),
  impact: z.array(z.enum(impacts)).min(1),
  cvss,
  basis: basisSchema.default('estimated'),
  because: text(600).optional(),
  exploitMaturity: z.enum(exploitMaturities.map((row) => row.id)).default('proof-of-concept'),
  mitigation: mitigationLevelSchema.optional(),
  dread: dreadSchema.optional(),
  frameworks: z.array(text(40)).default([]),
  advisories: z.array(text(40)).default([]),
  mitigations: z.array(id).default([]),
  chain: z.array(z.strictObject({ layer: layerId, step: text(300) })).default([]),
  profiles: profileIds,
  sources: sourceIds,
});

export type Threat = z.output<typeof threatSchema>;
