import * as z from 'zod';
import type { Path, Problem } from '../finding.ts';
import { entrySchema } from './entry.ts';
import type { EntryData } from './entry.ts';
import { schemaProblems } from './schema-problems.ts';

/** Steps through wrappers (`optional`, `default`) to the schema that says the shape. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.def.innerType)
    : schema;
}

/** The names of the fields that the schema allows at a path; none where it is not an object. */
function fieldsAt(path: Path): readonly string[] {
  let at: z.core.$ZodType = entrySchema;
  for (const step of path) {
    const schema = unwrap(at);
    if (schema instanceof z.ZodObject)
      at = (schema.shape as Record<string, z.core.$ZodType>)[step] ?? schema;
    else if (schema instanceof z.ZodArray) at = schema.element;
    else if (schema instanceof z.ZodRecord) at = schema.valueType;
  }
  const schema = unwrap(at);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

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
