import { buildAdvisoryIndex } from '#domain/catalog/advisory-index.ts';
import { buildFrameworkIndex } from '#domain/catalog/framework-index.ts';
import { layerState } from '#domain/catalog/layer-state.ts';
import { layers } from '#domain/maestro/layers.ts';
import { threatsOfLayer } from '#domain/maestro/threats.ts';
import { summaryFields, summaryText } from './agent-text.ts';
import { oneFile } from './document.ts';
import { listAt, listOfAgents } from './join-agents.ts';
import { orUnknown, unknown } from './nulls.ts';
import { toAdvisory } from './records/advisory.ts';
import { toChangeRecord } from './records/change.ts';
import { toRetired } from './records/summary.ts';
import * as schema from './schema/documents.ts';

/** Agents by id: lists for programs do not rank. */
const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** `catalog.json`: every agent with its summary, and the ids that were given up. */
export const catalogDocument = listOfAgents(
  {
    name: 'catalog',
    path: 'catalog.json',
    description:
      'Every agent with its score, measures, profiles and stretches of versions: enough to judge an inventory without a network.',
    schema: schema.catalogDocumentSchema,
  },
  {
    key: 'agents',
    rowsOf: (text) => [summaryText(text)],
    rowAt: (path) => {
      const [, agent, field = ''] = path.split('/', 3);
      return agent === 'agent' && summaryFields.has(field)
        ? [0, path.slice('/agent'.length)]
        : undefined;
    },
    after: ({ moved }) => ({ retired: byId(moved).map(toRetired) }),
  },
);

/** `threats.json`: the threats of all agents, in the order of their ids. */
export const threatsDocument = listOfAgents(
  {
    name: 'threats',
    path: 'threats.json',
    description: 'Every threat of every agent.',
    schema: schema.threatsDocumentSchema,
  },
  listAt('threats'),
);

/** `mitigations.json`: the controls of all agents, in the order of their ids. */
export const mitigationsDocument = listOfAgents(
  {
    name: 'mitigations',
    path: 'mitigations.json',
    description: 'Every control of every agent.',
    schema: schema.mitigationsDocumentSchema,
  },
  listAt('mitigations'),
);

/** `layers.json`: the seven layers, and what is known of each in each agent. */
export const layersDocument = oneFile(
  {
    name: 'layers',
    path: 'layers.json',
    description: 'The seven MAESTRO layers, their named threats, and what is known of each agent.',
    schema: schema.layersDocumentSchema,
  },
  ({ catalog, addresses: { urls, whole } }) => {
    const agents = byId(catalog.agents);
    return {
      layers: layers.map(({ id, slug, name, definition }) => ({
        ...{ id, name, definition, page: whole(urls.layer(slug)) },
        threats: threatsOfLayer(id).map((threat) => ({
          ...{ id: threat.id, name: threat.name, meaning: threat.meaning },
          agents: agents
            .filter(({ data }) => data.maestro[id].threats?.includes(threat.id))
            .map((agent) => agent.id),
          ruledOut: agents
            .filter(({ data }) => data.maestro[id].ruledOut.some((row) => row.id === threat.id))
            .map((agent) => agent.id),
        })),
        agents: agents.map((agent) => ({ id: agent.id, state: layerState(agent, id) })),
      })),
    };
  },
);

/** `frameworks.json`: the ids of other lists, and who carries them. */
export const frameworksDocument = oneFile(
  {
    name: 'frameworks',
    path: 'frameworks.json',
    description:
      'Every id of OWASP, MAESTRO, MITRE ATLAS, CWE and others, and the agents that list it, with their open and closed threats.',
    schema: schema.frameworksDocumentSchema,
  },
  ({ catalog, addresses: { urls, whole } }) => ({
    lists: buildFrameworkIndex(catalog).lists.map((list) => ({
      ...{ id: list.id, name: list.name, page: whole(urls.framework(list.id)) },
      ids: list.ids.map(({ id, name, edition, url, carriers }) => ({
        ...{ id, name, edition, url },
        agents: byId(
          carriers.map(({ agent, open, closed }) => ({
            id: agent.id,
            threats: open.map(({ threat }) => threat.id),
            closed: closed.map(({ scored }) => scored.threat.id),
          })),
        ),
      })),
    })),
  }),
);

/** `advisories.json`: each flaw once, with the agents that it affects. */
export const advisoriesDocument = oneFile(
  {
    name: 'advisories',
    path: 'advisories.json',
    description: 'Every flaw that an entry lists, once, with the versions that it affects.',
    schema: schema.advisoriesDocumentSchema,
  },
  ({ catalog, addresses }) => ({
    advisories: buildAdvisoryIndex(catalog).map((filed) => toAdvisory(filed, addresses)),
  }),
);

/** `changes.json`: what happened to the entries; where no history is read, why not. */
export const changesDocument = oneFile(
  {
    name: 'changes',
    path: 'changes.json',
    description: 'What happened to the entries, and what that did to their scores.',
    schema: schema.changesDocumentSchema,
  },
  ({ changes, cutOn, addresses }) => ({
    changes:
      changes?.map((change) => toChangeRecord(change, addresses)) ??
      unknown('No history could be read.'),
    since: orUnknown(cutOn, 'The history is not cut.'),
  }),
);
