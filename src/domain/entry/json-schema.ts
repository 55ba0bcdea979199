import * as z from 'zod';
import { entrySchema } from './front-matter.ts';

/** A part of a JSON Schema, as far as this project reads it. */
export type JsonSchema = {
  title?: string;
  description?: string;
  type?: string;
  enum?: readonly string[];
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  multipleOf?: number;
  examples?: readonly unknown[];
};

/** A key as words: `reviewBy` → `Review by`. */
function toTitle(key: string): string {
  const words = key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Gives a title to every field that has none, in the schema and all below. */
function addTitles(schema: JsonSchema): void {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    field.title ??= toTitle(key);
    addTitles(field);
  }
  if (schema.items) addTitles(schema.items);
  if (typeof schema.additionalProperties === 'object') addTitles(schema.additionalProperties);
}

/**
 * The schema of an entry's front matter as JSON Schema 2020-12, for editors: what an author may
 * write, with what each field means. It is no second definition: the reader has the last word.
 */
export function entryJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(entrySchema, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // Editors divide in binary, where 0.57 is no multiple of 0.01. The description says it.
      delete jsonSchema.multipleOf;
    },
  }) as JsonSchema;
  addTitles(schema);
  return schema;
}

/** The same as the text of `schema/agent.schema.json`. */
export function entrySchemaText(): string {
  return `${JSON.stringify(entryJsonSchema(), null, 2)}\n`;
}
