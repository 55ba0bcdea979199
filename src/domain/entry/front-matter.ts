import * as z from 'zod';
import { advisorySchema } from './advisory.ts';
import { architectureSchema } from './architecture.ts';
import { aivssSchema, maestroSchema } from './assessment.ts';
import { certificationSchema, claimSchema, vendorResponseSchema } from './claim.ts';
import { mitigationSchema } from './mitigation.ts';
import { aliasSchema, assessedSchema, kinds, lifecycleSchema, packageUrl } from './product.ts';
import { MAX_PROFILES, profileSchema } from './profile.ts';
import { runsSchema } from './runs.ts';
import { about, date, id, meanings, name, page, sourceIds, text } from './scalars.ts';
import { sourcesSchema } from './source.ts';
import { threatSchema } from './threat.ts';

/** How far an entry has come. Drafts are not published. */
export const statuses = [
  { id: 'draft', means: 'Not published.' },
  { id: 'unreviewed', means: 'Published, but no maintainer has looked.' },
  { id: 'reviewed', means: 'A maintainer has looked; only maintainers set it.' },
  { id: 'disputed', means: 'The vendor or a reader disagrees, and that is open.' },
  { id: 'withdrawn', means: 'Kept for its address only.' },
] as const;

const capabilitySchema = z.strictObject({
  text: about(text(300), 'One thing that it can do, at most 300 characters.'),
  sources: sourceIds,
});

const assetSchema = z.strictObject({
  name: about(text(120), 'What it is.', 'Keys of model providers'),
  why: about(text(400), 'Why an attacker wants it, at most 400 characters.'),
});

const exceptionSchema = z.strictObject({
  rule: about(id, 'The id of the rule; only warnings can be accepted.', 'mitigation-is-used'),
  reason: about(text(300), 'Why the warning is accepted here.'),
  until: about(date, 'The day on which the exception ends, in quotes.', '2027-05-20'),
});

/** The front matter of an entry: the only definition of its shape. */
export const entrySchema = z
  .strictObject({
    name: about(name(80), 'The product’s name as its maker writes it.', 'Example Agent'),
    summary: about(
      text(400, 40),
      'One sentence of 40 to 400 characters: what it is, and its primary risk.',
    ),
    vendor: about(name(80), 'Who makes it: a company, a project or a person.', 'Example Labs'),
    homepage: about(page, 'The product’s own page, an https address.', 'https://example.com'),
    repository: about(
      page,
      'Where its source code is, an https address. Leave it out where the code is not public.',
      'https://github.com/example/agent',
    ).optional(),
    license: about(
      text(120),
      'The licence of the code: an SPDX id where there is one. Leave it out where none is known.',
      'Apache-2.0',
    ).optional(),
    kind: about(z.enum(kinds.map((row) => row.id)), meanings(kinds)),
    runs: runsSchema('How it runs, in all profiles that do not say it themselves.'),
    aliases: about(
      z.array(aliasSchema),
      'Other names under which readers look for it. No two entries may share one.',
    ).default([]),
    lifecycle: about(lifecycleSchema, 'Where the product is in its life.'),
    assessed: about(assessedSchema, 'What was looked at, and when.'),
    packages: about(
      z.array(packageUrl),
      'Package URLs without version: the first is the one that `assessed.version` numbers. No two ' +
        'entries may share one.',
      ['pkg:pypi/example-agent'],
    ).default([]),
    status: about(z.enum(statuses.map((row) => row.id)), meanings(statuses)),
    capabilities: about(
      z.array(capabilitySchema),
      'What the agent can do, in your own words, each with its sources.',
    ).default([]),
    assets: about(z.array(assetSchema), 'What an attacker wants from it.').default([]),
    sources: about(
      sourcesSchema,
      'Where the facts come from: an id of your choice, then the source. Text cites it as [@id].',
    ),
    aivss: about(aivssSchema, 'The inputs of the OWASP AIVSS score. Scores are computed.'),
    maestro: about(maestroSchema, 'What is known of each of the seven MAESTRO layers.'),
    threats: about(
      z.array(threatSchema).min(1),
      'What somebody can do to, or with, the agent: at least one scenario.',
    ),
    mitigations: about(z.array(mitigationSchema), 'Controls against the threats.').default([]),
    architecture: about(
      architectureSchema,
      'The data-flow diagram. It is drawn from what stands here.',
    ).optional(),
    profiles: about(
      z.array(profileSchema).max(MAX_PROFILES),
      'Ways to run the product that differ in their threats. Leave it out where there is one.',
    ).default([]),
    claims: about(
      z.array(claimSchema),
      'What others say of the agent, kept apart from what the entry says itself.',
    ).default([]),
    certifications: about(
      z.array(certificationSchema),
      'Certificates that somebody says the vendor or the product holds.',
    ).default([]),
    advisories: about(
      z.array(advisorySchema),
      'Published vulnerability records: CVE or GHSA, one for each flaw.',
    ).default([]),
    vendorResponse: about(
      vendorResponseSchema,
      'What the vendor answered. It is shown beside the score and never changes it.',
    ).optional(),
    lint: about(z.array(exceptionSchema), 'Warnings that are accepted, with a reason.').default([]),
  })
  .meta({
    title: 'Entry of the Agent Threat Catalog',
    description: 'The front matter of one agent: content/agents/<id>.md.',
  });

/** What an author may write. */
export type EntryInput = z.input<typeof entrySchema>;

/** What the catalog works with: the same, with defaults filled in. */
export type EntryData = z.output<typeof entrySchema>;

/** Days for which an assessment counts as fresh, unless the entry says until when. */
export const FRESH_DAYS = 180;
