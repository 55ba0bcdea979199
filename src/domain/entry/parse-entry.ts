import type { Path, Problem } from '../finding.ts';
import { entrySchema } from './front-matter.ts';
import type { EntryData } from './front-matter.ts';
import { fieldsAt } from './schema-at.ts';
import { schemaProblems } from './schema-problems.ts';

/** Front matter that has the shape of an entry, or all that is wrong with it. */
export type ParsedEntry =
  | { readonly data: EntryData; readonly problems?: never }
  | { readonly problems: Problem[]; readonly data?: never };

/**
 * Checks the shape of front matter.
 * @param value what the YAML says, of any shape
 * @param writtenAt how the value at a path is typed
 */
export function parseEntry(value: unknown, writtenAt?: (path: Path) => string): ParsedEntry {
  const parsed = entrySchema.safeParse(value);
  if (parsed.success) return { data: parsed.data };
  return { problems: schemaProblems(parsed.error.issues, value, fieldsAt, 'an entry', writtenAt) };
}
