import { scorePlaces } from '#reader/score-places.ts';
import { toWhatIfFile } from '#ui/what-if/agent-file.ts';
import type { AgentExport } from './export.ts';

/** What the what-if panel of an agent fetches: the entry's inputs, and where its file has them. */
export const whatIfExport: AgentExport = {
  id: 'what-if',
  file: (id) => `agents/${id}/what-if.json`,
  type: 'application/json',
  write: (agent, { sourceOf }) =>
    JSON.stringify(toWhatIfFile(agent, scorePlaces(sourceOf(agent), agent.data))),
};
