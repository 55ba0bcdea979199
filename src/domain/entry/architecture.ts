import * as z from 'zod';
import { id, text } from './scalars.ts';
import { profileIds } from './threat.ts';

/** Kinds of elements of a data-flow diagram. */
export const componentKinds = ['actor', 'process', 'store', 'external'] as const;

/** The data-flow diagram: trust boundaries, what stands in them, what moves between. */
export const architectureSchema = z.strictObject({
  boundaries: z.array(z.strictObject({ id, name: text(80) })).default([]),
  components: z.array(
    z.strictObject({
      id,
      name: text(80),
      kind: z.enum(componentKinds),
      boundary: id.optional(),
      profiles: profileIds,
    }),
  ),
  flows: z.array(
    z.strictObject({
      from: id,
      to: id,
      label: text(160),
      data: z.array(text(80)).default([]),
      encrypted: z.boolean().optional(),
      profiles: profileIds,
    }),
  ),
});

export type Architecture = z.output<typeof architectureSchema>;
