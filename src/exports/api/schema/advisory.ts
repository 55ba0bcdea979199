import * as z from 'zod';
import { address, day, ids, maybe, severitySchema } from './common.ts';

export const rangeSchema = z
  .strictObject({
    package: z.string().optional().describe('The package that the range numbers.'),
    introduced: z.string().optional().describe('The first version that has the flaw.'),
    fixed: z.string().optional().describe('The first version without it.'),
    lastAffected: z.string().optional().describe('The last version that is known to have it.'),
  })
  .meta({
    id: 'VersionRange',
    description: 'A range as OSV has it; as there, what is not said is left out.',
  });

/** What a record says, whoever it affects. */
const record = {
  id: z.string().describe('A CVE or GHSA id.'),
  aliases: ids.describe('Other ids of the same flaw.'),
  title: z.string(),
  severity: z
    .array(
      z.strictObject({
        vector: z.string(),
        version: z.string(),
        base: z.number(),
        severity: severitySchema,
      }),
    )
    .describe(
      'The vectors that the record publishes, with their base scores. Where there is none and ' +
        '`read` is not `record`, the record may publish one that was not read.',
    ),
  affected: z.array(rangeSchema),
  published: maybe(day, 'The day of publication.'),
  modified: maybe(day, 'The day of the last change that was read.'),
  withdrawn: maybe(day, 'The day on which the record was withdrawn.'),
  exploited: maybe(
    z.strictObject({ by: z.string(), on: day }),
    'Who says that attackers use it, and since when.',
  ),
  resolved: maybe(
    z.strictObject({ by: z.string() }),
    'Where no version can be compared: who says that the maker ended the flaw.',
  ),
  url: address.describe('The record.'),
  read: z
    .enum(['record', 'excerpt', 'secondary'])
    .describe('Whether the record itself was read, and whether to its end.'),
  note: maybe(z.string(), 'What a reader should know of the record.'),
} as const;

const state = z
  .enum(['open', 'fixed', 'not-yet', 'withdrawn', 'unknown'])
  .describe(
    'What is known of the assessed version: it has the flaw; a release ended it; it came in later; ' +
      'the record was withdrawn; or no range tells.',
  );

const isOpen = z
  .boolean()
  .describe(
    'Whether the assessed version is known to have the flaw. False does not say that it is without: ' +
      'the `state` may be `unknown`.',
  );

/** An advisory in the record of an agent. */
export const agentAdvisorySchema = z
  .strictObject({
    ...record,
    isOpen,
    state,
    sources: ids,
  })
  .meta({ id: 'AgentAdvisory', description: 'A published flaw of an agent.' });

/** An advisory across agents. */
export const advisorySchema = z
  .strictObject({
    id: z.string().describe('The leading id: that of CVE where there is one.'),
    aliases: ids,
    page: address,
    agents: z
      .array(
        z.strictObject({
          ...record,
          agent: z.string().describe('The id of the agent; `id` is that of the record.'),
          ...{ isOpen, state },
          threats: ids.describe('The threats that name it, open ones and closed ones.'),
          closedThreats: ids.describe('Those of them that are closed in the assessed version.'),
        }),
      )
      .describe('What the entry of each agent says of the flaw: join by `agent`, not by `id`.'),
  })
  .meta({ id: 'Advisory', description: 'A published flaw, with every agent whose entry lists it.' });
