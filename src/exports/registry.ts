import { apiExports } from './api/index.ts';
import { badgeExport } from './badge.ts';
import { checklistExports } from './checklist.ts';
import { compareFactsExport } from './compare-facts.ts';
import { directoryExport } from './directory.ts';
import { feedExports } from './feeds/index.ts';
import { formatsOfAgents, formatsOfAll } from './formats/index.ts';
import { llmsExport } from './llms.ts';
import { wellKnownExports } from './well-known.ts';
import type { AgentExport, CatalogExport, ExportFile, Surroundings } from './export.ts';
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

/** A file of the site with its media type. */
export type TypedFile = ExportFile & { readonly type: string };

/**
 * The files of each agent in each format of one agent, each made when it is asked for.
 * @param around the catalog, and what belongs to it
 */
export function filesOfAgents(around: Surroundings): TypedFile[] {
  return around.catalog.agents.flatMap((agent) =>
    agentExports
      .filter(({ holds }) => holds?.(agent) ?? true)
      .map(({ file, type, write }) => ({
        path: file(agent.id),
        type,
        write: () => write(agent, around),
      })),
  );
}

/**
 * The files of the formats of the whole catalog, each made when it is asked for. Some of them tell
 * of one agent.
 * @param around the catalog, and what belongs to it
 */
export function filesOfCatalog(around: Surroundings): TypedFile[] {
  return catalogExports.flatMap(({ type, files }) =>
    files(around).map((file) => ({ ...file, type })),
  );
}

/**
 * Every file that the site holds for programs, each made when it is asked for.
 * @param around the catalog, and what belongs to it
 */
export function exportFiles(around: Surroundings): TypedFile[] {
  return [...filesOfAgents(around), ...filesOfCatalog(around)];
}
