import * as z from 'zod';
import type { Path } from '../finding.ts';
import { entrySchema } from './front-matter.ts';

/** Steps through wrappers (`optional`, `default`) to the schema that says the shape. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.def.innerType)
    : schema;
}

/** The schema of what stands one step below; undefined where nothing may. */
function below(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodObject) return (bare.shape as Record<string, z.core.$ZodType>)[step];
  if (bare instanceof z.ZodArray) return bare.element;
  return bare instanceof z.ZodRecord ? bare.valueType : undefined;
}

/**
 * What an entry may have at a path, wrappers and all.
 * @returns undefined where the entry has no such field
 */
export function schemaAt(path: Path): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>(
    (schema, step) => schema && below(schema, step),
    entrySchema,
  );
}

/** The names of the fields that the schema allows at a path; none where it is not an object. */
export function fieldsAt(path: Path): readonly string[] {
  const found = schemaAt(path);
  const schema = found && unwrap(found);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
