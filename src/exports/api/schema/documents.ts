import * as z from 'zod';
import { advisorySchema } from './advisory.ts';
import { changeSchema } from './change.ts';
import { address, day, documentSchema, ids, maybe } from './common.ts';
import { retiredSchema, summarySchema } from './summary.ts';
import { mitigationSchema, threatSchema } from './threat.ts';

/** The shape of `index.json`: what the API has, and what of it goes. */
export const indexDocumentSchema = documentSchema({
  documents: z
    .array(
      z.strictObject({
        name: z.string(),
        url: z.string().describe('An address; `{id}` stands for the id of an agent.'),
        schema: address,
        description: z.string(),
      }),
    )
    .describe('Every document of the API.'),
  counts: z.strictObject({
    agents: z.int(),
    retired: z.int(),
    threats: z.int(),
    mitigations: z.int(),
    advisories: z.int(),
  }),
  openapi: address,
  deprecations: z
    .array(z.strictObject({ what: z.string(), since: day, until: day, instead: z.string() }))
    .describe('What goes in a later major version, and until when it stays.'),
});

/** The shape of `catalog.json`. */
export const catalogDocumentSchema = documentSchema({
  agents: z.array(summarySchema).describe('In the order of their ids.'),
  retired: z.array(retiredSchema),
});

/** The shape of `threats.json`. */
export const threatsDocumentSchema = documentSchema({ threats: z.array(threatSchema) });

/** The shape of `mitigations.json`. */
export const mitigationsDocumentSchema = documentSchema({ mitigations: z.array(mitigationSchema) });

/** The shape of `layers.json`. */
export const layersDocumentSchema = documentSchema({
  layers: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      definition: z.string(),
      page: address,
      threats: z.array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          meaning: z.string(),
          agents: ids.describe('Agents whose entry lists it. One that does not rules nothing out.'),
          ruledOut: ids.describe('Agents to which it cannot apply.'),
        }),
      ),
      agents: z.array(
        z.strictObject({ id: z.string().describe('The id of the agent.'), state: z.string() }),
      ),
    }),
  ),
});

/** The shape of `frameworks.json`. */
export const frameworksDocumentSchema = documentSchema({
  lists: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      page: address,
      ids: z.array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          edition: z.string(),
          url: address,
          agents: z.array(
            z.strictObject({
              id: z.string().describe('The id of the agent.'),
              threats: ids.describe('Its open threats that carry the id.'),
              closed: ids.describe('Its threats that carry the id and are closed in the assessed version.'),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** The shape of `advisories.json`. */
export const advisoriesDocumentSchema = documentSchema({
  advisories: z.array(advisorySchema).describe('Newest first.'),
});

/** The shape of `changes.json`. */
export const changesDocumentSchema = documentSchema({
  changes: maybe(z.array(changeSchema), 'Newest first.'),
  since: maybe(day, 'The day before which nothing is known.'),
});
