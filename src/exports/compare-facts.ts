import { toCompareFacts } from '#ui/compare/to-facts.ts';
import type { AgentExport } from './export.ts';

/** What the comparison loads of an agent, when somebody chooses it. */
export const compareFactsExport: AgentExport = {
  id: 'compare-facts',
  file: (id) => `compare/${id}.json`,
  type: 'application/json',
  write: (agent) => JSON.stringify(toCompareFacts(agent)),
};
