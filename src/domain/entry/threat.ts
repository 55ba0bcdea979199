import * as z from 'zod';
import { exploitMaturities, mitigationLevels } from '../aivss/multipliers.ts';
import { cvssMetrics } from '../cvss/metrics.ts';
import { cvssFault } from '../cvss/fault.ts';
import { dreadSchema } from '../dread.ts';
import { layers } from '../maestro/layers.ts';
import { strideCategories } from '../stride.ts';
import { rangeSchema } from './advisory.ts';
import { basisSchema, mitigationLevelSchema } from './assessment.ts';
import { about, id, meanings, sourceIds, text } from './scalars.ts';

export const layerId = z.enum(layers.map((row) => row.id));

/** Ids of deployment profiles; absent means all of them. */
export const profileIds = about(
  z.array(id).min(1),
  'Ids of the profiles that it holds for. Without it: all of them.',
).optional();

/** A CVSS v4.0 base vector, or the word `unknown`. */
const cvss = z.string().superRefine((value, context) => {
  const fault = value === 'unknown' ? undefined : cvssFault(value);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
});

/** The same in the words of JSON Schema: each base metric once, in the standard's order. */
const CVSS_PATTERN = cvssMetrics
  .map(({ key, values }) => `/${key}:[${Object.keys(values).join('')}]`)
  .join('');

/** What a threat breaks. */
const impacts = ['confidentiality', 'integrity', 'availability'] as const;

const chainStepSchema = z.strictObject({
  layer: about(layerId, 'The MAESTRO layer on which it happens.'),
  step: about(text(300), 'What happens, in one sentence.'),
  breaks: about(
    z.array(id),
    'Ids of those mitigations of this threat that stop this step by what their text says. Only a ' +
      'mitigation that prevents, and whose test did not fail, breaks the chain.',
  ).default([]),
});

/** A scenario: what somebody can do to, or with, the agent. */
export const threatSchema = z.strictObject({
  id: about(id, 'An id of your choice; it is part of the address.', 'prompt-injection'),
  title: about(text(120), 'What happens, in a few words.', 'Prompt injection reaches tools'),
  scenario: about(
    text(1500),
    'Who does what, how, and what comes of it. At most 1500 characters; no working exploit.',
  ),
  arisesWhen: about(z.array(text(300)), 'Conditions under which it can happen.').default([]),
  consequences: about(z.array(text(300)), 'What it leads to.').default([]),
  layers: about(z.array(layerId).min(1), 'The MAESTRO layers that it touches.', ['L3']),
  components: about(z.array(id), 'Ids of the components of the diagram that it touches.').default(
    [],
  ),
  stride: about(
    z.array(z.enum(strideCategories.map((row) => row.id))).min(1),
    `STRIDE: what it breaks.\n${strideCategories.map((row) => `${row.id}: ${row.breaks}.`).join('\n')}`,
  ),
  impact: about(z.array(z.enum(impacts)).min(1), 'What is lost.'),
  cvss: about(
    cvss.meta({
      pattern: `^(unknown|CVSS:4\\.0${CVSS_PATTERN})$`,
      patternErrorMessage:
        'A CVSS v4.0 base vector with all eleven base metrics in order, or the word unknown.',
    }),
    'A CVSS v4.0 base vector, or unknown: then the score is an interval. Without E: the exploit ' +
      'maturity stands below.',
    'unknown',
    'CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:N/SC:L/SI:L/SA:N',
  ),
  basis: basisSchema.default('estimated'),
  because: about(text(600), 'Why the vector is as it is, in a few sentences.').optional(),
  exploitMaturity: about(
    z.enum(exploitMaturities.map((row) => row.id)),
    `How far it has been exploited, where a source says so. Left out, it counts as a proof of concept, which is the specification’s default, and the page says that nobody has said.\n${meanings(exploitMaturities)}`,
  ).optional(),
  mitigation: about(
    mitigationLevelSchema,
    `The level against this threat where it differs from the agent’s.\n${meanings(mitigationLevels)}`,
  ).optional(),
  dread: about(
    dreadSchema,
    'A DREAD rating: five whole numbers from 1 to 10, each with its reason. It orders work and ' +
      'never enters the score. Leave it out where there is nothing to say.',
  ).optional(),
  frameworks: about(
    z.array(text(40)),
    'Ids of the lists of OWASP, MITRE ATLAS, MAESTRO, CWE and AIUC-1, with their edition.',
    ['ASI01', 'LLM01:2026', 'MCP03:2025', 'AML.T0051', 'CWE-94'],
  ).default([]),
  advisories: about(z.array(text(40)), 'Ids from `advisories` of this entry.').default([]),
  versionBound: about(
    z.boolean(),
    'True for a flaw that releases fix: the threat is there only in versions that `affected`, here ' +
      'or in one of its advisories, names.',
  ).default(false),
  affected: about(
    z.array(rangeSchema),
    'The versions that have it, where a source says so and no advisory does: a maker changed a ' +
      'default, or a further package was mended without a record. Only with `versionBound`.',
    [{ introduced: '0', fixed: '2.0.0' }],
  ).default([]),
  mitigations: about(
    z.array(id),
    'Ids from `mitigations` of this entry, what stops it best first.',
  ).default([]),
  chain: about(
    z.array(chainStepSchema),
    'The steps of an attack that crosses layers, in order.',
  ).default([]),
  profiles: profileIds,
  sources: sourceIds,
});

export type Threat = z.output<typeof threatSchema>;
