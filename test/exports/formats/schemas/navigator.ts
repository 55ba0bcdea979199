import * as z from 'zod';
import { address, distinct, words } from './parts.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/);

/** A layer of the ATLAS Navigator. Source: the description of the layer format 4.3. */
export const navigatorLayer = z.strictObject({
  name: words,
  versions: z.strictObject({ layer: z.literal('4.3'), navigator: z.literal('4.6.4') }),
  domain: z.literal('atlas-atlas'),
  description: words,
  techniques: z
    .array(
      z.strictObject({
        techniqueID: z.string().regex(/^AML\.T\d{4}(\.\d{3})?$/),
        score: z.number().min(0).max(10),
        comment: words,
        enabled: z.literal(true),
        showSubtechniques: z.boolean(),
        links: z.array(z.strictObject({ label: words, url: address })).min(1),
      }),
    )
    .min(1)
    .refine(
      (rows) => new Set(rows.map(({ techniqueID }) => techniqueID)).size === rows.length,
      'a technique stands twice',
    ),
  gradient: z
    .strictObject({
      colors: distinct(colour).min(2),
      minValue: z.number(),
      maxValue: z.number(),
    })
    .refine(({ minValue, maxValue }) => maxValue > minValue, 'the gradient has no length'),
  showTacticRowBackground: z.boolean(),
  selectTechniquesAcrossTactics: z.boolean(),
});
