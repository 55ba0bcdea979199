import { buildCatalog } from '#domain/catalog/catalog.ts';
import { knownFrom } from '#domain/inventory/from-agents.ts';
import { parseKnownCatalog } from '#domain/inventory/known-agent.ts';
import { idConflicts } from '#domain/inventory/named-catalog.ts';
import type { IdConflict, NamedCatalog } from '#domain/inventory/named-catalog.ts';
import type { Content } from '#reader/content.ts';
import { formatReport, hasErrors } from '#reader/report/report.ts';
import { columns } from '../arguments.ts';
import { UsageError } from '../command.ts';
import type { CheckEffects } from '../effects.ts';
import { onOneLine } from '../plain-text.ts';
import { textOf } from './read.ts';

/** A catalog that a site publishes as a file. @throws UsageError when the file is none */
function fromFile(file: string, effects: CheckEffects): NamedCatalog {
  const text = textOf(file, effects);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${onOneLine(file)} is not JSON`);
  }
  const known = parseKnownCatalog(value);
  if ('fault' in known) throw new UsageError(onOneLine(`${file}: ${known.fault}`));
  return { place: file, ...known };
}

/** Each id with where it stands, and the ways on. */
function conflictWords(conflicts: readonly IdConflict[]): string {
  const lines = conflicts.map(({ id, stands }) => {
    const places = stands.map(({ place, version }) => `${place} (assessed in ${version})`);
    return onOneLine(`${id} stands in ${places.join(' and in ')}, which do not say the same of it`);
  });
  return [
    ...lines,
    'Which of them judges, nobody can tell.',
    ...columns([
      ['one is an earlier copy of the other', 'leave the earlier one out, or bring it up to date:'],
      ['', 'download catalog.json again, or pull the folder'],
      ['they are two agents', 'give the entry of one content folder another id:'],
      ['', 'CATALOG_CONTENT=<folder> npm run catalog -- rename <id> <new id> --because <text>'],
      ['you changed the entry for yourself', 'check by the catalog that has your text alone'],
    ]),
  ].join('\n');
}

/** What people name: content folders, and files that sites publish. */
type Named = { readonly content: readonly string[]; readonly catalog: readonly string[] };

/** The content folders that are named, or else the one here. */
async function readFolders({ content, catalog }: Named, effects: CheckEffects) {
  const read: { place: string; content: Content }[] = [];
  for (const place of content)
    read.push({ place, content: await effects.readFolder(effects.path(place)) });
  const isNone = content.length + catalog.length === 0;
  return isNone ? [{ place: 'the entries here', content: await effects.read() }] : read;
}

/**
 * What is known of agents: from the content folders and files that are named, or else from the
 * content folder here.
 * @param named by the person who asks
 * @param effects what reads them
 * @returns undefined, with the report printed, when entries cannot be read
 * @throws UsageError when a file is no catalog, or catalogs say different things of one id
 */
export async function catalogsFrom(
  named: Named,
  effects: CheckEffects,
): Promise<NamedCatalog[] | undefined> {
  const files = named.catalog.map((file) => fromFile(file, effects));
  const folders = await readFolders(named, effects);
  const broken = folders.filter(({ content }) => hasErrors(content));
  for (const { content } of broken) effects.error(formatReport(content, effects.setting));
  if (broken.length > 0) return undefined;
  const catalogs = folders.map(({ place, content: { entries, moved } }) => {
    return { place, ...knownFrom(buildCatalog(entries).agents, moved) };
  });
  const all = [...catalogs, ...files];
  const conflicts = idConflicts(all);
  if (conflicts.length > 0) throw new UsageError(conflictWords(conflicts));
  return all;
}
