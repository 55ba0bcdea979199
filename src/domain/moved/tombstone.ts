import * as z from 'zod';
import { date, id, text } from '../entry/scalars.ts';
import { schemaProblems } from '../entry/schema-problems.ts';
import type { Problem } from '../finding.ts';

/** What became of an id: its entry has another id now, or there is none any more. */
export const tombstoneKinds = ['moved', 'withdrawn'] as const;

/** An id that once had an entry. It is never given away again. */
const tombstoneSchema = z.strictObject({
  id,
  kind: z.enum(tombstoneKinds),
  /** Where readers are led: always for one that moved, to a substitute for one withdrawn. */
  to: id.optional(),
  on: date,
  because: text(300),
});

export type Tombstone = z.output<typeof tombstoneSchema>;

const FIELDS = Object.keys(tombstoneSchema.shape);

/** The tombstones of a file, or all that is wrong with their shape. */
export type ParsedTombstones =
  | { readonly tombstones: readonly Tombstone[]; readonly problems?: never }
  | { readonly problems: Problem[]; readonly tombstones?: never };

/**
 * Checks the shape of tombstones.
 * @param value what the YAML says, of any shape; nothing at all is no tombstones
 */
export function parseTombstones(value: unknown): ParsedTombstones {
  if (value === undefined || value === null) return { tombstones: [] };
  if (!Array.isArray(value)) {
    const hint = 'Begin each tombstone with `- id:`.';
    const target = { in: 'file', offset: 0, length: 1 } as const;
    return { problems: [{ target, message: 'the file is not a list of tombstones', hint }] };
  }
  const parsed = z.array(tombstoneSchema).safeParse(value);
  if (parsed.success) return { tombstones: parsed.data };
  return {
    problems: schemaProblems(
      parsed.error.issues,
      value,
      (path) => (path.length === 1 ? FIELDS : []),
      'a tombstone',
    ),
  };
}
