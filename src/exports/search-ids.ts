import { toSearchIds } from '#ui/directory/search-ids.ts';
import type { CatalogExport } from './export.ts';

/** Exact ids and the agents that have them, fetched only when somebody looks for an id. */
export const searchIdsExport: CatalogExport = {
  id: 'search-ids',
  type: 'application/json',
  files: ({ catalog }) => [
    { path: 'search-ids.json', write: () => JSON.stringify(toSearchIds(catalog)) },
  ],
};
