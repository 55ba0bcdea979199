import * as z from 'zod';
import { mitigationLevels } from '#domain/aivss/multipliers.ts';
import { day, ids, maybe, numberedPackageSchema } from './common.ts';

const ends = z.array(z.number()).length(2).describe('The lowest and the highest score.');
const level = z.enum(mitigationLevels.map(({ id }) => id)).describe('The list may grow.');

const settingSchema = z
  .strictObject({
    where: z.string(),
    what: z.string(),
    since: z.string().optional(),
    needs: z.string().optional(),
    source: z.string(),
  })
  .describe('What to set in this product.');

const snippetSchema = z
  .strictObject({ language: z.string(), file: z.string().optional(), code: z.string() })
  .describe('A short example.');

const rowSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.string().describe('What the control does: prevent, detect and others.'),
  group: z.string().describe('The heading that it stands under.'),
  layers: ids.describe('The MAESTRO layers of the threats that it acts against.'),
  text: z.string(),
  setting: settingSchema.optional(),
  snippet: snippetSchema.optional(),
  pitfalls: z.array(z.string()),
  verification: maybe(
    z.strictObject({
      input: z.string(),
      expected: z.string(),
      observed: z.string().optional(),
      status: z.string(),
      on: day.optional(),
      ran: z
        .strictObject({
          by: z.string(),
          on: day,
          with: z.string(),
          version: z.string().optional(),
        })
        .optional(),
    }),
    'A test of the control; `null` where none is written down.',
  ),
  profiles: maybe(ids, 'The profiles that it holds in; `null` for all of them.'),
});

const threatSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  cvssKnown: z.boolean().describe('False where nobody knows its CVSS vector.'),
  scores: z.record(level, ends).describe('The score at each level of mitigation.'),
  level: level.describe('The level that the entry gives it. The list may grow.'),
  levels: z
    .array(z.strictObject({ profile: z.string(), level }))
    .describe('The same by deployment profile.'),
  profiles: maybe(ids, 'The profiles that it holds in; `null` for all of them.'),
  mitigations: ids,
});

/** The hardening checklist of an agent, which is no document of the API. */
export const checklistSchema = z.strictObject({
  version: z.literal(1).describe('Goes up when something is taken away or changes its meaning.'),
  agent: z.strictObject({ id: z.string(), name: z.string() }),
  assessed: z.strictObject({
    version: z.string(),
    package: numberedPackageSchema.optional(),
    on: day,
  }),
  method: z.string().describe('The method of the scores.'),
  profiles: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  mitigations: z.array(rowSchema).describe('All of them, in the order of the page.'),
  threats: z.array(threatSchema),
  ticks: maybe(
    z.strictObject({
      profile: maybe(z.string(), 'The chosen profile; `null` for all of them.'),
      inPlace: ids,
      tested: ids,
    }),
    'What a reader ticked; `null` in the file of the catalog.',
  ),
});
