import * as z from 'zod';
import { aivssSchema, maestroSchema, mitigationLevelSchema } from './assessment.ts';
import { architectureSchema } from './architecture.ts';
import { advisorySchema, certificationSchema, claimSchema, vendorResponseSchema } from './claim.ts';
import { mitigationSchema } from './mitigation.ts';
import { date, id, sourceIds, text, url } from './scalars.ts';
import { sourcesSchema } from './source.ts';
import { threatSchema } from './threat.ts';

/** What sort of thing an agent is. */
export const kinds = [
  { id: 'framework', name: 'Framework' },
  { id: 'platform', name: 'Platform' },
  { id: 'coding-agent', name: 'Coding agent' },
  { id: 'browser-agent', name: 'Browser agent' },
  { id: 'assistant', name: 'Assistant' },
  { id: 'sdk', name: 'SDK' },
  { id: 'workflow', name: 'Workflow tool' },
  { id: 'mcp-server', name: 'MCP server' },
  { id: 'skill', name: 'Skill' },
] as const;

/** Where a product is in its life. */
export const lifecycles = [
  { id: 'active', name: 'Active' },
  { id: 'maintenance', name: 'Maintenance only' },
  { id: 'superseded', name: 'Superseded' },
  { id: 'archived', name: 'Archived' },
] as const;

/** How far an entry has come. Drafts are not published. */
export const statuses = ['draft', 'unreviewed', 'reviewed', 'disputed', 'withdrawn'] as const;

/** The front matter of an entry: the only definition of its shape. */
export const entrySchema = z.strictObject({
  name: text(80),
  summary: text(400, 40),
  vendor: text(80),
  homepage: url,
  repository: url.optional(),
  license: text(120).optional(),
  kind: z.enum(kinds.map((row) => row.id)),
  aliases: z.array(z.strictObject({ name: text(80), kind: z.enum(['aka', 'old']) })).default([]),
  lifecycle: z.strictObject({
    state: z.enum(lifecycles.map((row) => row.id)),
    successor: text(80).optional(),
    sources: sourceIds,
  }),
  assessed: z.strictObject({ version: text(80), on: date, reviewBy: date.optional() }),
  status: z.enum(statuses),
  capabilities: z.array(z.strictObject({ text: text(300), sources: sourceIds })).default([]),
  assets: z.array(z.strictObject({ name: text(120), why: text(400) })).default([]),
  sources: sourcesSchema,
  aivss: aivssSchema,
  maestro: maestroSchema,
  threats: z.array(threatSchema).min(1),
  mitigations: z.array(mitigationSchema).default([]),
  architecture: architectureSchema.optional(),
  profiles: z
    .array(
      z.strictObject({
        id,
        name: text(80),
        mitigation: mitigationLevelSchema.optional(),
        because: text(600).optional(),
        sources: sourceIds,
      }),
    )
    .default([]),
  claims: z.array(claimSchema).default([]),
  certifications: z.array(certificationSchema).default([]),
  advisories: z.array(advisorySchema).default([]),
  vendorResponse: vendorResponseSchema.optional(),
  lint: z.array(z.strictObject({ rule: id, reason: text(300), until: date })).default([]),
});

/** What an author may write. */
export type EntryInput = z.input<typeof entrySchema>;

/** What the catalog works with: the same, with defaults filled in. */
export type EntryData = z.output<typeof entrySchema>;

/** Days for which an assessment counts as fresh, unless the entry says until when. */
export const FRESH_DAYS = 180;
