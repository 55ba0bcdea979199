import * as z from 'zod';
import { eleventhFactor, factors } from '../aivss/factors.ts';
import type { FactorKey } from '../aivss/factors.ts';
import { mitigationLevels } from '../aivss/multipliers.ts';
import { layers } from '../maestro/layers.ts';
import type { LayerId } from '../maestro/layers.ts';
import { formWords } from './form-words.ts';
import { about, id, meanings, sourceIds, text } from './scalars.ts';

/** On what a judgement rests, and by how much a factor value that rests on it may be off. */
export const bases = [
  {
    id: 'estimated',
    name: 'Estimated',
    margin: 0.2,
    means: 'Judged from what the product is said to do.',
  },
  {
    id: 'documented',
    name: 'Documented',
    margin: 0.1,
    means: 'The words of a source fix the value.',
  },
  { id: 'tested', name: 'Tested', margin: 0, means: 'Somebody tried it and wrote it down.' },
] as const;

export const basisSchema = about(
  z.enum(bases.map((row) => row.id)),
  `On what the judgement rests.\n${meanings(bases)}`,
);
export type Basis = z.output<typeof basisSchema>;

/** 0.00–1.00 in steps of 0.01, or the word `unknown` for what nobody has checked. */
const factorValue = z.union([z.literal('unknown'), z.number().min(0).max(1).multipleOf(0.01)], {
  error: formWords.factorValue,
});

/** One factor as an author states it. */
export const factorSchema = z.strictObject({
  value: about(
    factorValue,
    'From 0 (not at all) to 1 (fully) with at most two decimals, or unknown where nobody has ' +
      'checked. AIVSS 0.8 itself knows 0, 0.5 and 1.',
    'unknown',
    0,
    0.5,
    1,
  ),
  basis: basisSchema,
  because: about(text(600), 'Why it has this value, in one or two sentences.').optional(),
  sources: sourceIds,
});

/** One schema for each row of a table, as the shape of an object. An editor shows title and text. */
function shapeOf<K extends string, S extends z.ZodType>(
  schema: S,
  rows: readonly { readonly key: K; readonly title: string; readonly description: string }[],
) {
  return Object.fromEntries(rows.map(({ key, ...meta }) => [key, schema.meta(meta)])) as Record<
    K,
    S
  >;
}

export const mitigationLevelSchema = z.enum(mitigationLevels.map((row) => row.id));

/** What an editor shows of a factor. */
function factorRow<K extends string>(row: { key: K; name: string; asks: string }) {
  return { key: row.key, title: row.name, description: row.asks };
}

/** The AIVSS inputs that hold for the whole agent. */
export const aivssSchema = z.strictObject({
  factors: about(
    z.strictObject({
      ...shapeOf<FactorKey, typeof factorSchema>(factorSchema, factors.map(factorRow)),
      [eleventhFactor.key]: about(
        factorSchema,
        `${eleventhFactor.asks} It never enters the catalog score.`,
      ).optional(),
    }),
    'The agentic risk factors of the agent. What each value looks like: the page /methodology/factors/.',
  ),
  mitigation: about(
    z.strictObject({
      level: about(mitigationLevelSchema, meanings(mitigationLevels)),
      because: about(text(600), 'Why it is this level, in one or two sentences.').optional(),
      sources: sourceIds,
    }),
    'How much the product itself does against its threats.',
  ).default({ level: 'none', sources: [] }),
});

/** Whose work it is to keep a layer safe. */
export const responsibilities = ['agent', 'deployer', 'provider'] as const;

/** What is known of one MAESTRO layer. */
export const layerSchema = z.strictObject({
  certainty: about(
    z.enum(['mapped', 'uncertain']),
    'mapped: at least one source settles what is on the layer. uncertain: no source that was read does.',
  ),
  responsibility: about(
    z.enum(responsibilities),
    'Whose work it is to keep the layer safe. agent: the product’s maker. deployer: whoever ' +
      'runs it. provider: whoever hosts the model or the service.',
  ).optional(),
  threats: about(
    z.array(text(20)),
    'Named MAESTRO threats of this layer that fit. What is not listed is not ruled out.',
    ['M-L1-01'],
  ).optional(),
  ruledOut: about(
    z.array(
      z.strictObject({
        id: about(text(20), 'A named MAESTRO threat of this layer.', 'M-L6-03'),
        because: about(text(400), 'Why it cannot apply.'),
        sources: sourceIds,
      }),
    ),
    'Named threats that cannot apply here, each with its reason and sources. This is rare.',
  ).default([]),
  silent: about(
    id,
    'With `uncertain`: the id of the source that was read and that does not say.',
    'docs',
  ).optional(),
  sources: sourceIds,
});

/** All seven layers: one that nobody could look at is `uncertain`, never absent. */
export const maestroSchema = z.strictObject(
  shapeOf<LayerId, typeof layerSchema>(
    layerSchema,
    layers.map(({ id, name, definition }) => ({
      key: id,
      title: `${id} ${name}`,
      description: definition,
    })),
  ),
);
