import * as z from 'zod';
import { entryJsonSchema } from '#domain/entry/json-schema.ts';
import { latest } from '#domain/remember.ts';
import { apiDocuments } from './documents.ts';
import { API_VERSION } from './document.ts';
import { checklistSchema } from './schema/checklist.ts';

/** A JSON Schema that the site publishes: its name below `/schema/v1/`, and what it says. */
export type PublishedSchema = { readonly name: string; readonly schema: object };

/** The JSON Schema of a kind of document. Fields may be added later, so that none is forbidden. */
function toJsonSchema(schema: z.ZodType, title: string, description: string): object {
  const json = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return { ...json, title, description };
}

/**
 * Every schema that the site publishes: one for each kind of document of the API, that of a
 * checklist, and that of an entry's front matter. They hold no address of a site, so that every site publishes the same.
 */
export const publishedSchemas = latest((): readonly PublishedSchema[] => {
  const documents = apiDocuments.map(({ name, description, schema }) => {
    const title = `Agent Threat Catalog API ${API_VERSION}: ${name}`;
    return { name, schema: toJsonSchema(schema, title, description) };
  });
  const checklist = toJsonSchema(
    checklistSchema,
    `Agent Threat Catalog ${API_VERSION}: checklist`,
    'The hardening checklist of an agent: `agents/{id}/checklist.json`.',
  );
  return [
    ...documents,
    { name: 'checklist', schema: checklist },
    { name: 'entry', schema: entryJsonSchema() },
  ];
});

/** A schema as its file holds it. */
export function schemaText({ schema }: PublishedSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
