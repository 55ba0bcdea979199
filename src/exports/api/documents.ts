import { buildAdvisoryIndex } from '#domain/catalog/advisory-index.ts';
import type { Surroundings } from '../export.ts';
import { agentDocuments } from './agent-documents.ts';
import { oneFile } from './document.ts';
import type { ApiDocument } from './document.ts';
import * as lists from './lists.ts';
import { allThreats } from './records/threat.ts';
import { indexDocumentSchema } from './schema/documents.ts';

/** How much the catalog holds. */
function countsOf({ catalog, moved }: Surroundings) {
  const { agents } = catalog;
  const sum = (of: (agent: (typeof agents)[number]) => number) =>
    agents.reduce((total, agent) => total + of(agent), 0);
  return {
    agents: agents.length,
    retired: moved.length,
    threats: sum((agent) => allThreats(agent).length),
    mitigations: sum(({ data }) => data.mitigations.length),
    advisories: buildAdvisoryIndex(catalog).length,
  };
}

const indexDocument: ApiDocument = oneFile(
  {
    name: 'index',
    path: 'index.json',
    description: 'Where to begin: every document with its schema, and how much there is.',
    schema: indexDocumentSchema,
  },
  (around) => {
    const { urls, whole } = around.addresses;
    return {
      documents: apiDocuments.map(({ name, path, description }) => ({
        name,
        url: whole(urls.apiFile('')) + path,
        schema: whole(urls.schema(name)),
        description,
      })),
      counts: countsOf(around),
      openapi: whole(urls.apiFile('openapi.json')),
      deprecations: [],
    };
  },
);

/** Every kind of document of the API. A new one is a line here. */
export const apiDocuments: readonly ApiDocument[] = [
  indexDocument,
  lists.catalogDocument,
  agentDocuments,
  lists.threatsDocument,
  lists.mitigationsDocument,
  lists.layersDocument,
  lists.frameworksDocument,
  lists.advisoriesDocument,
  lists.changesDocument,
];
