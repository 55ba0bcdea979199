import { historyById } from '#domain/catalog/agent-history.ts';
import { toCitation } from '#ui/entry/citation.ts';
import type { Surroundings } from '../export.ts';
import { toDocument } from './document.ts';
import type { ApiDocument, ApiFile } from './document.ts';
import { unknown } from './nulls.ts';
import { toAgentRecord } from './records/agent.ts';
import { toRetired } from './records/summary.ts';
import { agentDocumentSchema } from './schema/agent.ts';

const pathOf = (id: string) => `agents/${id}.json`;

function liveFiles(around: Surroundings): ApiFile[] {
  const { changes, moved, catalog, addresses } = around;
  const histories = changes && historyById(changes, moved);
  return catalog.agents.map((agent) => ({
    path: pathOf(agent.id),
    write: () => {
      const history = histories && (histories.get(agent.id) ?? []);
      const content = {
        id: agent.id,
        retired: unknown('The id is in use.'),
        agent: toAgentRecord(agent, around, history),
      };
      const { text } = toCitation(
        agent,
        addresses.whole(addresses.urls.agent(agent.id)),
        addresses.urls.publisher,
      );
      // It comes from its own entry: it stays the same, whatever is printed together with it.
      const own = { ...around, changes: history };
      return toDocument('agent', pathOf(agent.id), own, content, text);
    },
  }));
}

function retiredFiles(around: Surroundings): ApiFile[] {
  return around.moved.map((retiredId) => ({
    path: pathOf(retiredId.id),
    write: () => {
      const reason = 'The id was given up: `retired` says what became of it.';
      const content = {
        id: retiredId.id,
        retired: toRetired(retiredId),
        agent: unknown(reason),
      };
      return toDocument('agent', pathOf(retiredId.id), around, content);
    },
  }));
}

/** One document for each id, also for those that were given up. */
export const agentDocuments: ApiDocument = {
  name: 'agent',
  path: pathOf('{id}'),
  description: 'All that the catalog knows of one agent; an id that was given up still answers.',
  schema: agentDocumentSchema,
  files: (around) => [...liveFiles(around), ...retiredFiles(around)],
};
