import * as z from 'zod';
import { exploitMaturities, mitigationLevels } from '#domain/aivss/multipliers.ts';
import { bases } from '#domain/entry/assessment.ts';
import { mitigationKinds, verificationStatuses } from '#domain/entry/mitigation.ts';
import { dreadRatings } from '#domain/dread.ts';
import { address, day, ids, maybe, scoreSchema, severitySchema } from './common.ts';
import { rangeSchema } from './advisory.ts';

const level = z.enum(mitigationLevels.map(({ id }) => id));
const profileIds = maybe(ids, 'Profiles that it holds for; null: all of them.');

const ratingSchema = z.strictObject({ value: z.int(), because: z.string() });

const dreadSchema = z.strictObject({
  ...(Object.fromEntries(dreadRatings.map(({ key }) => [key, ratingSchema])) as Record<
    (typeof dreadRatings)[number]['key'],
    typeof ratingSchema
  >),
  sum: z.int().describe('5 to 50: an order of work, not a measurement.'),
  priority: severitySchema,
});

export const threatSchema = z
  .strictObject({
    id: z.string(),
    agent: z.string().describe('The id of the agent.'),
    title: z.string(),
    url: address,
    scenario: z.string(),
    isOpen: z.boolean().describe('Whether it is open in the assessed version.'),
    versionBound: z.boolean().describe('True for a flaw that releases fix.'),
    affected: z
      .array(rangeSchema)
      .describe('The versions that have it, where no advisory tells.'),
    openIn: ids.describe('The stretches of versions in which it is open, in signs.'),
    score: scoreSchema,
    cvss: z.strictObject({
      vector: maybe(z.string(), 'A CVSS v4.0 base vector.'),
      base: maybe(z.number(), 'Its base score.'),
    }),
    basis: z.enum(bases.map(({ id }) => id)),
    because: maybe(z.string(), 'Why the vector is as it is.'),
    exploitMaturity: z.enum(exploitMaturities.map(({ id }) => id)),
    exploitMaturityStated: z
      .boolean()
      .describe('False where the entry does not say, and the default of AIVSS counts.'),
    mitigationLevel: level.describe('What the product itself does against it.'),
    dread: maybe(dreadSchema, 'A DREAD rating.'),
    arisesWhen: z.array(z.string()),
    consequences: z.array(z.string()),
    layers: ids.describe('MAESTRO layers.'),
    components: ids,
    stride: ids,
    impact: ids,
    frameworks: ids.describe('Ids of OWASP, MAESTRO, MITRE ATLAS and CWE.'),
    advisories: ids,
    mitigations: ids.describe('Ids of mitigations of the same agent.'),
    chain: z.array(z.strictObject({ layer: z.string(), step: z.string(), breaks: ids })),
    profiles: profileIds,
    sources: ids,
  })
  .meta({ id: 'Threat', description: 'What somebody can do to, or with, an agent.' });

const verificationSchema = z.strictObject({
  input: z.string(),
  expected: z.string(),
  observed: maybe(z.string(), 'What happened.'),
  status: z
    .enum(verificationStatuses.map(({ id }) => id))
    .describe('Only `passed` and `failed` were run.'),
  on: maybe(day, 'The day of the judgement.'),
  ran: maybe(
    z.strictObject({
      by: z.string(),
      on: day,
      with: z.string(),
      version: maybe(z.string(), 'The version that ran, where it is not the assessed one.'),
    }),
    'Who ran it, when, and with what.',
  ),
});

export const mitigationSchema = z
  .strictObject({
    id: z.string(),
    agent: z.string().describe('The id of the agent.'),
    title: z.string(),
    url: address,
    text: z.string(),
    kind: z.enum(mitigationKinds),
    against: ids.describe('Ids of the threats that name it.'),
    setting: maybe(
      z.strictObject({
        where: z.string(),
        what: z.string(),
        since: maybe(z.string(), 'The first version that has it.'),
        needs: maybe(z.string(), 'What it takes beside the product, as a plan or an add-on.'),
        source: z.string(),
      }),
      'What to set in this product; null: a pattern only.',
    ),
    snippet: maybe(
      z.strictObject({
        language: z.string(),
        file: maybe(z.string(), 'The file that it stands for.'),
        code: z.string().describe('To be shown, never to be run.'),
      }),
      'A short example.',
    ),
    pitfalls: z.array(z.string()),
    verification: maybe(verificationSchema, 'A test of the control.'),
    profiles: profileIds,
    sources: ids,
  })
  .meta({ id: 'Mitigation', description: 'A control against one or more threats.' });
