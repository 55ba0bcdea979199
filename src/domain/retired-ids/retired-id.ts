import * as z from 'zod';
import { date, id, text } from '../entry/scalars.ts';
import { schemaProblems } from '../entry/schema-problems.ts';
import type { Problem } from '../finding.ts';

/** What became of an id: its entry has another id now, or there is none any more. */
const retiredKinds = ['moved', 'withdrawn'] as const;

/** An id that once had an entry. It is never given away again. */
const retiredIdSchema = z.strictObject({
  id,
  kind: z.enum(retiredKinds),
  /** Where readers are led: always for one that moved, to a substitute for one withdrawn. */
  to: id.optional(),
  on: date,
  because: text(300),
});

export type RetiredId = z.output<typeof retiredIdSchema>;

const FIELDS = Object.keys(retiredIdSchema.shape);

/** The retired ids of a file, or all that is wrong with their shape. */
export type ParsedRetiredIds =
  | { readonly retiredIds: readonly RetiredId[]; readonly problems?: never }
  | { readonly problems: Problem[]; readonly retiredIds?: never };

/**
 * Checks the shape of retired ids.
 * @param value what the YAML says, of any shape; nothing at all is no retired ids
 */
export function parseRetiredIds(value: unknown): ParsedRetiredIds {
  if (value === undefined || value === null) return { retiredIds: [] };
  if (!Array.isArray(value)) {
    const hint = 'Begin each row with `- id:`.';
    const target = { in: 'file', offset: 0, length: 1 } as const;
    return { problems: [{ target, message: 'the file is not a list of retired ids', hint }] };
  }
  const parsed = z.array(retiredIdSchema).safeParse(value);
  if (parsed.success) return { retiredIds: parsed.data };
  return {
    problems: schemaProblems(
      parsed.error.issues,
      value,
      (path) => (path.length === 1 ? FIELDS : []),
      'a retired id',
    ),
  };
}
