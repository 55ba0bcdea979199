import * as z from 'zod';
import { schemes, versionFault } from '../versions/schemes.ts';
import { severities } from '../severity.ts';

const ids = z.array(z.string()).max(5000);
const cutSchema = z.object({ version: z.string(), side: z.enum(['before', 'after']) }).nullable();

const scoreSchema = z
  .object({
    method: z.string(),
    low: z.number(),
    high: z.number(),
    bands: z.array(z.enum(severities.map(({ id }) => id))).min(1),
  })
  .nullable();

const stretchSchema = z.object({
  label: z.string(),
  from: cutSchema,
  to: cutSchema,
  state: z.enum(['older', 'assessed', 'above']),
  openAdvisories: ids,
  // Catalogs of before tell none of these.
  openThreats: ids.default([]),
  notKnownFixed: ids.default([]),
  exploited: ids,
  score: scoreSchema,
  profiles: z.array(z.object({ id: z.string(), name: z.string(), score: scoreSchema })),
});

const minimumSchema = z.object({
  kind: z.enum(['any', 'from', 'none-known']),
  version: z.string().nullable(),
  inclusive: z.boolean().nullable(),
  // Catalogs of before tell none of these.
  package: z.string().nullable().default(null),
  olderLines: ids.default([]),
  stillOpen: ids.default([]),
});

const rangeSchema = z.object({
  introduced: z.string().optional(),
  fixed: z.string().optional(),
  lastAffected: z.string().optional(),
});

const furtherPackageSchema = z.object({
  package: z.string(),
  scheme: z.enum(schemes.map(({ id }) => id)).nullable(),
  advisories: z
    .array(z.object({ id: z.string(), exploited: z.boolean(), affected: z.array(rangeSchema) }))
    .max(5000),
  // Catalogs of before tell none of these.
  threats: z
    .array(z.object({ id: z.string(), affected: z.array(rangeSchema) }))
    .max(5000)
    .default([]),
});

const agentSchema = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.object({ name: z.string() })),
  packages: ids,
  status: z.string(),
  assessed: z.object({
    version: z.string(),
    package: z.string().optional(),
    scheme: z.enum(schemes.map(({ id }) => id)),
    reviewBy: z.string(),
  }),
  minimumVersion: minimumSchema,
  // A catalog of before does not tell them: then no version of them can be judged.
  furtherPackages: z.array(furtherPackageSchema).max(5000).default([]),
  profiles: z.array(
    z.object({ id: z.string(), name: z.string(), minimumVersion: minimumSchema.optional() }),
  ),
  stretches: z.array(stretchSchema).min(1),
});

const retiredSchema = z.object({
  id: z.string(),
  kind: z.enum(['moved', 'withdrawn']),
  to: z.string().nullable(),
  because: z.string(),
});

/**
 * What an inventory is judged by: the part of `/api/v1/catalog.json` that it needs. Other fields may
 * stand beside it, since the API only ever gains some.
 */
const knownCatalogSchema = z.object({
  agents: z.array(agentSchema).max(100_000),
  retired: z.array(retiredSchema).max(100_000),
});

export type KnownCatalog = z.output<typeof knownCatalogSchema>;
export type KnownAgent = z.output<typeof agentSchema>;
export type KnownMinimum = z.output<typeof minimumSchema>;
export type KnownStretch = z.output<typeof stretchSchema>;
export type KnownScore = NonNullable<z.output<typeof scoreSchema>>;

/** The ends of stretches that are no version of the agent's scheme, each as a sentence. */
function oddCuts({ id, assessed: { scheme }, stretches }: KnownAgent): string[] {
  return stretches
    .flatMap(({ from, to }) => [from, to])
    .flatMap((cut) => (cut === null ? [] : (versionFault(scheme, cut.version) ?? [])))
    .map((fault) => `a stretch of ${id} ends in what is no version: ${fault}`);
}

/**
 * Reads a catalog that a site publishes as `/api/v1/catalog.json`.
 * @param value what the file holds, of any shape
 * @returns the catalog, or in `fault` one sentence on why it is none
 */
export function parseKnownCatalog(value: unknown): KnownCatalog | { readonly fault: string } {
  const parsed = knownCatalogSchema.safeParse(value);
  if (parsed.success) {
    const odd = parsed.data.agents.flatMap(oddCuts)[0];
    return odd === undefined ? parsed.data : { fault: `no catalog.json of the API: ${odd}` };
  }
  const [issue] = parsed.error.issues;
  return {
    fault: `no catalog.json of the API: \`${issue?.path.join('.')}\` ${issue?.message ?? ''}`,
  };
}
