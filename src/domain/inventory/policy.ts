import * as z from 'zod';
import { date, text } from '../entry/scalars.ts';
import { schemaProblems } from '../entry/schema-problems.ts';
import type { Path, Problem } from '../finding.ts';
import { severities } from '../severity.ts';

/** Why a row can fail. */
export const causes = [
  { id: 'exploited', means: 'an advisory that attackers use is open in the version' },
  { id: 'band', means: 'the worst band that the score may fall in is this one or a worse one' },
  {
    id: 'below-minimum',
    means: 'the version is below the minimum version, or has what the assessed one ends',
  },
  { id: 'no-version', means: 'no version that can be compared is given' },
  { id: 'stale', means: 'the review of the entry is due' },
  { id: 'missing', means: 'the agent is not in the catalog' },
] as const;

export type Cause = (typeof causes)[number]['id'];

const bandSchema = z.enum(severities.map(({ id }) => id).filter((id) => id !== 'none'));

const failOnSchema = z.strictObject({
  exploited: z.boolean().default(false),
  band: bandSchema.optional(),
  'below-minimum': z.boolean().default(false),
  'no-version': z.boolean().default(false),
  stale: z.boolean().default(false),
  missing: z.boolean().default(false),
});

const exceptionSchema = z.strictObject({
  /** As the inventory names it, or the id that it has in the catalog. */
  agent: text(200),
  /** For this version only, as the inventory has it or as it was read. */
  version: text(60).optional(),
  /** For these causes only. */
  for: z
    .array(z.enum(causes.map(({ id }) => id)))
    .min(1)
    .optional(),
  acceptedBy: text(120),
  until: date,
  because: text(300),
});

/** What makes an inventory fail, and who accepted what until when. */
const policySchema = z.strictObject({
  failOn: failOnSchema,
  exceptions: z.array(exceptionSchema).max(1000).default([]),
});

export type Policy = z.output<typeof policySchema>;
export type Exception = Policy['exceptions'][number];

/**
 * The policy where nobody gives one: what an update mends, and what hides that it is needed. A band is
 * for those who have decided on one: the worst threat of most agents may be critical in any version.
 */
export const defaultPolicy: Policy = policySchema.parse({
  failOn: { exploited: true, 'below-minimum': true, 'no-version': true },
});

function fieldsAt(path: Path): readonly string[] {
  if (path.length === 0) return Object.keys(policySchema.shape);
  return Object.keys((path[0] === 'failOn' ? failOnSchema : exceptionSchema).shape);
}

/**
 * Checks the shape of a policy.
 * @param value what the YAML says, of any shape
 */
export function parsePolicy(value: unknown): Policy | { readonly problems: Problem[] } {
  const parsed = policySchema.safeParse(value);
  if (parsed.success) return parsed.data;
  return { problems: schemaProblems(parsed.error.issues, value, fieldsAt, 'a policy') };
}
