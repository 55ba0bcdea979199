import type { Agent } from '#domain/catalog/catalog.ts';
import { formerIds } from '#domain/retired-ids/final-target.ts';
import { apiExports, joinedDocuments } from './api/index.ts';
import { badgeExport } from './badge.ts';
import { checklistExports } from './checklist.ts';
import { compareFactsExport } from './compare-facts.ts';
import { directoryExport } from './directory.ts';
import { feedExports } from './feeds/index.ts';
import { formatsOfAgents, formatsOfAll, joinedFormats } from './formats/index.ts';
import { joinedLlms, llmsExport } from './llms.ts';
import { wellKnownExports } from './well-known.ts';
import type {
  AgentExport,
  CatalogExport,
  ExportFile,
  JoinedExport,
  Surroundings,
} from './export.ts';
import { searchRecordExport } from './search-record.ts';
import { whatIfExport } from './what-if.ts';

/** Every format of one agent. A new one is a file beside this one, and a line here. */
const agentExports: readonly AgentExport[] = [
  ...checklistExports,
  ...formatsOfAgents,
  whatIfExport,
  compareFactsExport,
  searchRecordExport,
];

/** Those that people and programs keep the address of. The search finds an agent once. */
const downloads = agentExports.filter((each) => each !== searchRecordExport);

/** Every format of the whole catalog. */
const catalogExports: readonly CatalogExport[] = [
  ...apiExports,
  ...feedExports,
  ...formatsOfAll,
  directoryExport,
  llmsExport,
  ...wellKnownExports,
  badgeExport,
];

/**
 * The files of the whole catalog that a build puts together from those of the agents, when these are
 * written: it never holds all agents for them.
 */
export const joinedExports: readonly JoinedExport[] = [
  ...joinedDocuments,
  ...joinedFormats,
  joinedLlms,
];

/** A file of the site with its media type. */
export type TypedFile = ExportFile & { readonly type: string };

/** Whether a site has it. */
const isOffered =
  ({ formats }: Surroundings) =>
  ({ format }: Pick<AgentExport, 'format'>) =>
    format === undefined || formats.includes(format);

/** The files of an agent in some formats, under an id that it has or had. */
function filesOf(
  agent: Agent,
  id: string,
  exports: readonly AgentExport[],
  around: Surroundings,
): TypedFile[] {
  return exports
    .filter(isOffered(around))
    .filter(({ holds }) => holds?.(agent) ?? true)
    .map(({ file, type, write }) => ({
      path: file(id),
      type,
      write: () => write(agent, around),
    }));
}

/**
 * The files of each agent in each format of one agent, each made when it is asked for.
 * @param around the catalog, and what belongs to it
 */
export function filesOfAgents(around: Surroundings): TypedFile[] {
  return around.catalog.agents.flatMap((agent) => filesOf(agent, agent.id, agentExports, around));
}

/**
 * The downloads of agents under the ids that they had before: a host leads no program on.
 * @param around the catalog, and what belongs to it
 */
export function filesOfOldIds(around: Surroundings): TypedFile[] {
  const former = formerIds(around.moved);
  return around.catalog.agents.flatMap((agent) =>
    (former.get(agent.id) ?? []).flatMap(({ id }) => filesOf(agent, id, downloads, around)),
  );
}

/**
 * The files of the formats of the whole catalog, each made when it is asked for. Some of them tell
 * of one agent.
 * @param around the catalog, and what belongs to it
 */
export function filesOfCatalog(around: Surroundings): TypedFile[] {
  return catalogExports
    .filter(isOffered(around))
    .flatMap(({ type, files }) => files(around).map((file) => ({ ...file, type })));
}

/**
 * Every file that the site holds for programs, each made when it is asked for.
 * @param around the catalog, and what belongs to it
 */
export function exportFiles(around: Surroundings): TypedFile[] {
  return [...filesOfAgents(around), ...filesOfCatalog(around), ...filesOfOldIds(around)];
}
