import * as z from 'zod';
import { statuses } from '#domain/entry/front-matter.ts';
import { waysToRun } from '#domain/entry/runs.ts';
import { kinds, lifecycles } from '#domain/entry/product.ts';
import { schemes } from '#domain/versions/schemes.ts';
import { address, day, ids, maybe, numberedPackageSchema, scoreSchema, severitySchema } from './common.ts';

const idsOf = <T extends string>(rows: readonly { readonly id: T }[]) =>
  z.enum(rows.map(({ id }) => id));

const cutSchema = z
  .strictObject({
    version: z.string(),
    side: z.enum(['before', 'after']).describe('`before`: the version itself lies above the cut; `after`: it lies below.'),
  })
  .meta({ id: 'Cut', description: 'A place between versions, right before or after one.' });

/** How something runs. */
export const runs = maybe(
  z.array(idsOf(waysToRun)),
  waysToRun.map(({ id, means }) => `${id}: ${means}`).join(' '),
);

export const profileScoreSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    score: maybe(scoreSchema, 'Null where no threat is open in the profile.'),
  })
  .meta({ id: 'ProfileScore', description: 'The score in one way to run the product.' });

export const stretchSchema = z
  .strictObject({
    label: z.string().describe('The versions in signs: `≤ 1.14.1`.'),
    from: maybe(cutSchema, 'Null: from the first version on.'),
    to: maybe(cutSchema, 'Null: without an end.'),
    state: z
      .enum(['older', 'assessed', 'above'])
      .describe('Where it stands to the assessed version. Nobody has assessed what is above.'),
    openThreats: ids.describe('Ids of the threats that are open in all of these versions.'),
    openAdvisories: ids.describe(
      'Ids of the advisories that these versions are known to have. A flaw of which no range tells is in no stretch: see `unknownAdvisories` of the agent.',
    ),
    notKnownFixed: ids.describe(
      'Above the assessed version: advisories that are open below, and of which no source names a fix. They do not count as open.',
    ),
    exploited: ids.describe('Those of the open advisories that attackers use.'),
    score: maybe(scoreSchema, 'Null where no threat is open.'),
    profiles: z.array(profileScoreSchema),
  })
  .meta({ id: 'Stretch', description:
      'Versions between which nothing known changes. A version is in the stretch whose `from` it is not below and whose `to` it is not above, compared by `assessed.scheme` of the agent; with scheme `none` there is one, of the assessed version.',
  });

const minimumSchema = z
  .strictObject({
    kind: z
      .enum(['any', 'from', 'none-known'])
      .describe('any: no threat is bound to versions. none-known: no release ends them all.'),
    version: maybe(z.string(), 'The lowest version, with kind `from`.'),
    inclusive: maybe(z.boolean(), 'False: what comes after that version.'),
    isAbove: maybe(z.boolean(), 'True where it lies above the assessed version.'),
    because: maybe(z.string(), 'The id of the advisory that says so.'),
    stillOpen: ids.describe(
      'Advisories that are open in it all the same, since no threat that is bound to versions ' +
        'names them; without a version, those that are open in the assessed one.',
    ),
  })
  .describe('The lowest version from which on no threat that releases end is open.');

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
  profiles: z.array(profileScoreSchema),
  minimumVersion: minimumSchema,
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
