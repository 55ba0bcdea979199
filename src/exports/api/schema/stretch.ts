import * as z from 'zod';
import { ids, maybe, scoreSchema } from './common.ts';

const cutSchema = z
  .strictObject({
    version: z.string(),
    side: z.enum(['before', 'after']).describe('`before`: the version itself lies above the cut; `after`: it lies below.'),
  })
  .meta({ id: 'Cut', description: 'A place between versions, right before or after one.' });

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
    notCompared: ids.describe(
      'Advisories of further packages: which version of them stands beside is not known, so they are neither open nor closed here.',
    ),
    exploited: ids.describe('Those of the open advisories that attackers use.'),
    score: maybe(scoreSchema, 'Null where no threat is open.'),
    profiles: z.array(profileScoreSchema),
  })
  .meta({ id: 'Stretch', description:
      'Versions between which nothing known changes. A version is in the stretch whose `from` it is not below and whose `to` it is not above, compared by `assessed.scheme` of the agent; with scheme `none` there is one, of the assessed version.',
  });
