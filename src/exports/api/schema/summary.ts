import * as z from 'zod';
import { statuses } from '#domain/entry/front-matter.ts';
import { waysToRun } from '#domain/entry/runs.ts';
import { kinds, lifecycles } from '#domain/entry/product.ts';
import { schemes } from '#domain/versions/schemes.ts';
import { profileScoreSchema, stretchSchema } from './stretch.ts';
import { furtherPackageSchema, minimumSchema } from './versions.ts';
import { address, day, ids, maybe, numberedPackageSchema, scoreSchema, severitySchema } from './common.ts';

const idsOf = <T extends string>(rows: readonly { readonly id: T }[]) =>
  z.enum(rows.map(({ id }) => id));

/** How something runs. */
export const runs = maybe(
  z.array(idsOf(waysToRun)),
  waysToRun.map(({ id, means }) => `${id}: ${means}`).join(' '),
);

/** What a list says of an agent. */
export const summaryShape = {
  id: z.string(),
  formerIds: ids.describe('Ids that it had before.'),
  name: z.string(),
  vendor: z.string(),
  summary: z.string(),
  kind: idsOf(kinds),
  runs: runs.describe('How it can be run, over all its profiles.'),
  aliases: z.array(z.strictObject({ name: z.string(), kind: z.enum(['aka', 'old']) })),
  packages: ids.describe('Package URLs without version; the assessed version numbers the first.'),
  homepage: address,
  repository: maybe(address, 'Where its source code is.'),
  license: maybe(z.string(), 'The licence of its code.'),
  status: idsOf(statuses),
  lifecycle: z.strictObject({
    state: idsOf(lifecycles),
    successor: maybe(z.string(), 'What to use instead: an id of the catalog, or a name.'),
  }),
  assessed: z.strictObject({
    version: z.string(),
    package: numberedPackageSchema.optional(),
    scheme: idsOf(schemes).describe('How its versions are compared.'),
    on: day,
    newer: maybe(z.string(), 'A newer release that is known and was not assessed.'),
    reviewBy: day.describe('The day from which the assessment counts as stale.'),
    with: z
      .array(
        z.strictObject({
          package: z.string().describe('A package URL without version.'),
          version: z.string(),
          scheme: idsOf(schemes),
        }),
      )
      .describe(
        'Other packages of the product at the versions that stood beside the assessed one. Flaws ' +
          'whose records number one of them are compared with it.',
      ),
  }),
  score: scoreSchema.describe('The headline: the highest open threat of the assessed version.'),
  driver: z
    .strictObject({ id: z.string(), title: z.string() })
    .describe('The threat that drives the score.'),
  openByBand: z
    .record(severitySchema, z.int())
    .describe('Number of open threats by the worst band that each may fall in.'),
  openUnscored: z.int().describe('Number of open threats whose CVSS vector nobody knows.'),
  agency: z
    .strictObject({ low: z.number(), high: z.number() })
    .describe('The factor sum, 0 to 10: what any finding is multiplied with.'),
  evidence: z
    .strictObject({ counted: z.int(), total: z.int(), share: z.number() })
    .describe('How many inputs are documented or tested, cited, and read lately.'),
  openAdvisories: ids.describe('Open in the assessed version.'),
  unknownAdvisories: ids.describe('Those of which no range tells whether they are open in it.'),
  exploited: ids.describe('Those of the open advisories that attackers use.'),
  bestDocumentedProfile: maybe(profileScoreSchema, 'The lowest score that a witness supports.'),
  profiles: z.array(
    profileScoreSchema.extend({ minimumVersion: minimumSchema }).meta({
      id: 'Profile',
      description: 'A way to run the product: its score, and the lowest version for it.',
    }),
  ),
  minimumVersion: minimumSchema,
  furtherPackages: z.array(furtherPackageSchema),
  stretches: z
    .array(stretchSchema)
    .describe('All versions, from the earliest on, without gap or overlap.'),
  links: z.strictObject({
    page: address,
    json: address,
    markdown: address,
    feed: address,
    badge: address,
  }),
} as const;

export const summarySchema = z
  .strictObject(summaryShape)
  .meta({ id: 'AgentSummary', description: 'An agent as lists show it.' });

export const retiredSchema = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['moved', 'withdrawn']),
    to: maybe(z.string(), 'The id that has the text today, or a substitute.'),
    on: day,
    because: z.string(),
  })
  .meta({ id: 'Retired', description: 'An id that was given up. It is never used again.' });
