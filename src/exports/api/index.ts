import type { CatalogExport, JoinedExport } from '../export.ts';
import { apiDocuments } from './documents.ts';
import { toOpenApi } from './openapi.ts';
import { publishedSchemas, schemaText } from './published-schema.ts';

const TYPE = 'application/json';

/** The documents of the API, below `/api/v1/`. */
const documentsExport: CatalogExport = {
  id: 'api',
  type: TYPE,
  files: (around) =>
    apiDocuments.flatMap(({ files }) =>
      files(around).map(({ path, write }) => ({
        path: `api/v1/${path}`,
        write: () => `${JSON.stringify(write())}\n`,
      })),
    ),
};

/** The same as OpenAPI. */
const openApiExport: CatalogExport = {
  id: 'openapi',
  type: TYPE,
  files: (around) => [
    {
      path: 'api/v1/openapi.json',
      write: () => `${JSON.stringify(toOpenApi(around), null, 2)}\n`,
    },
  ],
};

/** The schemas of the documents and of entries, below `/schema/v1/`. */
const schemaExport: CatalogExport = {
  id: 'schema',
  type: 'application/schema+json',
  files: () =>
    publishedSchemas().map((published) => ({
      path: `schema/v1/${published.name}.json`,
      write: () => schemaText(published),
    })),
};

/** The documents that are put together from those of the agents. */
export const joinedDocuments: readonly JoinedExport[] = apiDocuments.flatMap(({ path, join }) =>
  join
    ? [
        {
          ...{ path: `api/v1/${path}`, type: TYPE, isAlways: true, join },
          of: (id) => `api/v1/agents/${id}.json`,
        },
      ]
    : [],
);

/** All that the API is made of. */
export const apiExports: readonly CatalogExport[] = [documentsExport, openApiExport, schemaExport];
