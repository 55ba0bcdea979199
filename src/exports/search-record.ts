import { toSearchRecord } from '#ui/search/record.ts';
import type { AgentExport } from './export.ts';

/** What the search knows of an agent: the index is built from these, after the site. */
export const searchRecordExport: AgentExport = {
  id: 'search-record',
  file: (id) => `search/records/${id}.json`,
  type: 'application/json',
  write: (agent) => JSON.stringify(toSearchRecord(agent)),
};
