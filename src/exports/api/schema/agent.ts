import * as z from 'zod';
import { mitigationLevels } from '#domain/aivss/multipliers.ts';
import { bases, responsibilities } from '#domain/entry/assessment.ts';
import { stances } from '#domain/entry/claim.ts';
import { componentKinds } from '#domain/entry/architecture.ts';
import { interests } from '#domain/entry/source.ts';
import { agentAdvisorySchema } from './advisory.ts';
import { changeSchema } from './change.ts';
import { address, day, documentSchema, ids, maybe } from './common.ts';
import { retiredSchema, runs, summaryShape } from './summary.ts';
import { mitigationSchema, threatSchema } from './threat.ts';

const because = maybe(z.string(), 'Why, in a sentence or two.');
const profiles = maybe(ids, 'Profiles that it holds for; null: all of them.');
const level = z.enum(mitigationLevels.map(({ id }) => id));

const factorSchema = z.strictObject({
  key: z.string(),
  name: z.string(),
  value: maybe(z.number(), '0.00 to 1.00.'),
  basis: z.enum(bases.map(({ id }) => id)),
  because,
  sources: ids,
});

const layerSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  state: z
    .enum(['mapped', 'uncertain', 'described', 'unchecked'])
    .describe('What is known of the layer.'),
  responsibility: maybe(z.enum(responsibilities), 'Whose work it is to keep it safe.'),
  threats: maybe(ids, 'Named MAESTRO threats that fit; null: nobody made a list.'),
  ruledOut: z.array(z.strictObject({ id: z.string(), because: z.string(), sources: ids })),
  silent: maybe(z.string(), 'The source that was read and does not say.'),
  text: z.string().describe('What the entry says, as Markdown; `[@id]` cites a source.'),
  sources: ids,
});

const architectureSchema = z.strictObject({
  boundaries: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  components: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: z.enum(componentKinds),
      boundary: maybe(z.string(), 'The trust boundary that it stands in.'),
      profiles,
    }),
  ),
  flows: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      label: z.string(),
      data: ids,
      encrypted: maybe(z.boolean(), 'Whether it is encrypted on its way.'),
      crossesBoundary: z.boolean(),
      profiles,
    }),
  ),
});

const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  url: address,
  publisher: z.string(),
  interest: z.enum(interests.map(({ id }) => id)),
  published: maybe(day, 'The day on which it was published.'),
  accessed: day,
  quote: maybe(z.string(), 'The words that matter.'),
});

const claimSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  layer: maybe(z.string(), 'The MAESTRO layer that it is about.'),
  stance: z.enum(stances.map(({ id }) => id)),
  contradicts: maybe(z.string(), 'The claim that it speaks against.'),
  resolution: maybe(
    z.strictObject({ follows: z.string(), because: z.string() }),
    'Which of two contradicting claims the entry follows.',
  ),
  asOf: day,
  profiles,
  sources: ids,
});

/** All that the catalog knows of an agent. */
export const agentSchema = z
  .strictObject({
    ...summaryShape,
    capabilities: z.array(z.strictObject({ text: z.string(), sources: ids })),
    assets: z.array(z.strictObject({ name: z.string(), why: z.string() })),
    factors: z.array(factorSchema),
    mitigationLevel: z.strictObject({ level, because, sources: ids }),
    profileInputs: z
      .array(z.strictObject({ id: z.string(), runs, mitigationLevel: maybe(level, 'Null: as the agent.'), because, sources: ids }))
      .describe('What the score of each profile rests on.'),
    layers: z.array(layerSchema),
    notes: maybe(z.string(), 'Notes of the entry, as Markdown.'),
    threats: z.array(threatSchema).describe('Open ones and closed ones, in the order of the entry.'),
    mitigations: z.array(mitigationSchema),
    architecture: maybe(architectureSchema, 'The data-flow diagram.'),
    claims: z.array(claimSchema),
    certifications: z.array(
      z.strictObject({ name: z.string(), scope: z.string(), asOf: day, sources: ids }),
    ),
    advisories: z.array(agentAdvisorySchema),
    vendorResponse: maybe(
      z.strictObject({ on: day, url: address, says: z.string() }),
      'What the vendor answered.',
    ),
    sources: z.array(sourceSchema),
    history: maybe(z.array(changeSchema), 'Its changes, newest first, also under earlier ids.'),
  })
  .meta({ id: 'Agent', description: 'An agent with all that the catalog knows of it.' });

/** The document of one id: of an agent, or of an id that was given up. */
export const agentDocumentSchema = documentSchema({
  id: z.string(),
  retired: maybe(retiredSchema, 'What became of the id; null while it is in use.'),
  agent: maybe(agentSchema, 'Null for an id that was given up.'),
});
