import * as z from 'zod';
import { eleventhFactor, factors } from '../aivss/factors.ts';
import type { FactorKey } from '../aivss/factors.ts';
import { mitigationLevels } from '../aivss/multipliers.ts';
import { layers } from '../maestro/layers.ts';
import type { LayerId } from '../maestro/layers.ts';
import { sourceIds, text } from './scalars.ts';

/** On what a judgement rests. */
export const bases = [
  { id: 'estimated', name: 'Estimated', means: 'From what the product is said to do.' },
  { id: 'documented', name: 'Documented', means: 'A source says so.' },
  { id: 'tested', name: 'Tested', means: 'Somebody tried it and wrote it down.' },
] as const;

export const basisSchema = z.enum(bases.map((row) => row.id));
export type Basis = z.output<typeof basisSchema>;

/** 0.00–1.00 in steps of 0.01, or the word `unknown` for what nobody has checked. */
const factorValue = z.union([z.literal('unknown'), z.number().min(0).max(1).multipleOf(0.01)], {
  error: 'is not a number from 0 to 1 with at most two decimals, nor the word unknown',
});

/** One factor as an author states it. */
export const factorSchema = z.strictObject({
  value: factorValue,
  basis: basisSchema,
  because: text(600).optional(),
  sources: sourceIds,
});

export type FactorAssessment = z.output<typeof factorSchema>;

/** One schema for each key of a table, as the shape of an object. */
function shapeOf<K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) {
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>;
}

export const mitigationLevelSchema = z.enum(mitigationLevels.map((row) => row.id));

/** The AIVSS inputs that hold for the whole agent. */
export const aivssSchema = z.strictObject({
  factors: z.strictObject({
    ...shapeOf<FactorKey, typeof factorSchema>(
      factors.map((row) => row.key),
      factorSchema,
    ),
    [eleventhFactor.key]: factorSchema.optional(),
  }),
  mitigation: z
    .strictObject({
      level: mitigationLevelSchema,
      because: text(600).optional(),
      sources: sourceIds,
    })
    .default({ level: 'none', sources: [] }),
});

/** Whose work it is to keep a layer safe. */
export const responsibilities = ['agent', 'deployer', 'provider'] as const;

/** What is known of one MAESTRO layer. */
export const layerSchema = z.strictObject({
  certainty: z.enum(['mapped', 'uncertain']),
  responsibility: z.enum(responsibilities).optional(),
  threats: z.array(text(20)).optional(),
  sources: sourceIds,
});

export type LayerAssessment = z.output<typeof layerSchema>;

/** All seven layers: one that nobody could look at is `uncertain`, never absent. */
export const maestroSchema = z.strictObject(
  shapeOf<LayerId, typeof layerSchema>(
    layers.map((row) => row.id),
    layerSchema,
  ),
);
