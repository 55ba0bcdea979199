import type { Agent } from '#domain/catalog/catalog.ts';
import type { AgentExport, CatalogExport, JoinedExport, Joining, Surroundings } from '../export.ts';
import { toJoin } from '../join-parts.ts';
import { aivssFormat } from './aivss.ts';
import { csvFormat } from './csv.ts';
import { cycloneDxFormat } from './cyclonedx.ts';
import { toJoinedAgent } from './format.ts';
import type { Format } from './format.ts';
import { markdownFormat } from './markdown.ts';
import { navigatorFormat } from './navigator.ts';
import { openVexFormat } from './openvex.ts';
import { sarifFormat } from './sarif.ts';
import { stixFormat } from './stix.ts';
import { threatDragonFormat } from './threat-dragon.ts';
import { tmBomFormat } from './tm-bom.ts';

/** Every format that agents can be had in. A new one is a file beside this one, and a line here. */
export const formats: readonly Format[] = [
  markdownFormat,
  csvFormat,
  threatDragonFormat,
  tmBomFormat,
  cycloneDxFormat,
  openVexFormat,
  sarifFormat,
  stixFormat,
  navigatorFormat,
  aivssFormat,
];

/** Where the site keeps the file of an agent, below its root. */
export function fileOf({ id, file }: Format, agent: string): string {
  return id === 'markdown' ? `agents/${agent}.md` : `agents/${agent}/${file}`;
}

/** The agents that have something for a format, in the order of their ids. */
export function agentsFor({ holds }: Format, agents: readonly Agent[]): Agent[] {
  return agents
    .filter((agent) => holds?.(agent) ?? true)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The file of each agent in each format. */
export const formatsOfAgents: readonly AgentExport[] = formats.map((format) => ({
  id: format.id,
  format: format.id,
  file: (id) => fileOf(format, id),
  type: format.type,
  ...(format.holds ? { holds: format.holds } : {}),
  write: format.write,
}));

/** Puts one file of any number of agents together: that of a single one is its own, as its part is. */
function joinOf({ id, join }: Format): Joining {
  if (typeof join === 'object') return join;
  return (agents, texts, around) => {
    if (agents.length === 1) return texts();
    if (!join) throw new RangeError(`${id} is of one agent`);
    return join(agents, texts, around);
  };
}

/**
 * One file of several agents.
 * @param format one that can tell of several, unless it is asked for one
 * @param agents in the order of their ids; each has something
 * @param around the catalog, and what belongs to it
 * @throws RangeError for several agents in a format that tells of one only
 */
export async function writeAll(
  format: Format,
  agents: readonly Agent[],
  around: Surroundings,
): Promise<string> {
  const texts: string[] = [];
  for (const agent of agents) texts.push(await format.write(agent, around));
  const join = toJoin(joinOf(format));
  return [...join(agents.map(toJoinedAgent), () => texts, around)].join('');
}

const joining = formats.filter(({ join }) => join !== undefined);

/** One file of all agents in each format that can tell of several. */
export const formatsOfAll: readonly CatalogExport[] = joining.map((format) => ({
  id: `all-${format.id}`,
  format: format.id,
  type: format.type,
  files: (around) => {
    const agents = agentsFor(format, around.catalog.agents);
    if (agents.length === 0) return [];
    return [
      { path: `exports/${format.file}`, write: async () => writeAll(format, agents, around) },
    ];
  },
}));

/** The same files, put together from those of the agents. */
export const joinedFormats: readonly JoinedExport[] = joining.map((format) => ({
  path: `exports/${format.file}`,
  type: format.type,
  of: (id) => fileOf(format, id),
  isAlways: false,
  join: joinOf(format),
}));
