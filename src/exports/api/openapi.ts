import type { Surroundings } from '../export.ts';
import { apiDocuments } from './documents.ts';
import type { ApiDocument } from './document.ts';
import { API_VERSION } from './document.ts';
import { licenceOf } from '../licence.ts';

const ID_PARAMETER = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id of an agent, as in its address; ids that were given up answer, too.',
  schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  example: 'dify',
} as const;

function toPath({ name, path, description }: ApiDocument, schema: string) {
  const isOfId = path.includes('{id}');
  return {
    get: {
      operationId: `get-${name}`,
      summary: description,
      ...(isOfId ? { parameters: [ID_PARAMETER] } : {}),
      responses: {
        200: {
          description: 'The document.',
          content: { 'application/json': { schema: { $ref: schema } } },
        },
        ...(isOfId ? { 404: { description: 'Nobody ever had this id.' } } : {}),
      },
    },
  };
}

/**
 * The API as OpenAPI 3.1.
 * @param around where the site is served
 */
export function toOpenApi({ addresses }: Pick<Surroundings, 'addresses'>): object {
  const { urls, whole } = addresses;
  const { id, name } = licenceOf(addresses);
  return {
    openapi: '3.1.0',
    info: {
      title: urls.publisher.name,
      version: API_VERSION,
      summary: 'Scored, source-cited threat models of AI agents.',
      description: `Static files: no key, no limit${urls.publisher.isPublic ? ', any origin' : ''}. Within a major version, fields and values are only added. What is not known is null, and \`unknown\` of the document says why.`,
      license: { name, identifier: id },
    },
    servers: [{ url: whole(urls.apiFile('')).replace(/\/$/, '') }],
    externalDocs: { description: 'For people', url: whole(urls.api) },
    paths: Object.fromEntries(
      apiDocuments.map((document) => [
        `/${document.path}`,
        toPath(document, whole(urls.schema(document.name))),
      ]),
    ),
  };
}
