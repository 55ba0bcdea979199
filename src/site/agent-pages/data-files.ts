import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import type { Tombstone } from '#domain/moved/tombstone.ts';
import { scorePlaces } from '#reader/score-places.ts';
import { allBadges } from '#ui/badge/badge.ts';
import { toChecklistFile } from '#ui/hardening/file.ts';
import { formatIds, formats } from '#ui/hardening/formats.ts';
import { toCompareFacts } from '#ui/compare/to-facts.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { toWhatIfFile } from '#ui/what-if/agent-file.ts';

/** A file of the site: its path below the root, and its text. */
export type DataFile = { readonly path: string; readonly text: string };

const { badge, whatIf, compareFacts, checklist, root } = createUrls('/');

const below = (address: string) => address.slice(root.length);

/** The checklist in each format, for an agent that has mitigations. */
function checklists(agent: Agent): DataFile[] {
  if (agent.data.mitigations.length === 0) return [];
  const file = toChecklistFile(agent);
  return formatIds.map((format) => ({
    path: below(checklist(agent.id, format)),
    text: formats[format].write(file),
  }));
}

/**
 * What the site holds of an agent beside its pages: its checklist as files, what its what-if panel
 * fetches, and what the comparison loads.
 * @param agent a scored entry
 * @param folder the content folder that it was read from, absolute
 * @throws RangeError when the entry's file has changed since it was read
 */
export function dataFilesOf(agent: Agent, folder: string): DataFile[] {
  const { id, file, data } = agent;
  const source = readFileSync(join(folder, 'agents', basename(file)), 'utf8');
  const panel = toWhatIfFile(agent, scorePlaces(source, data));
  return [
    ...checklists(agent),
    { path: below(whatIf(id)), text: JSON.stringify(panel) },
    { path: below(compareFacts(id)), text: JSON.stringify(toCompareFacts(agent)) },
  ];
}

/**
 * The badge of each agent and of each id that was given up, and the files of each agent: a few at a
 * time, made when they are asked for.
 * @param today the calendar date of the build, from which some badges say that a review is due
 */
export function* allDataFiles(
  catalog: Catalog,
  moved: readonly Tombstone[],
  folder: string,
  today: string,
): Generator<DataFile[]> {
  for (const { id, svg } of allBadges(catalog, moved, today))
    yield [{ path: below(badge(id)), text: svg }];
  for (const agent of catalog.agents) yield dataFilesOf(agent, folder);
}
