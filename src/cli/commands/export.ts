import type { Agent } from '#domain/catalog/catalog.ts';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { finalTarget } from '#domain/retired-ids/final-target.ts';
import { counted, listOf } from '#domain/wording.ts';
import { nearest } from '#domain/nearest.ts';
import type { Surroundings } from '#exports/export.ts';
import type { Format } from '#exports/formats/format.ts';
import { agentsFor, fileOf, formats, writeAll } from '#exports/formats/index.ts';
import type { Content } from '#reader/content.ts';
import { formatReport, hasErrors } from '#reader/report/report.ts';
import { columns } from '../arguments.ts';
import type { Option } from '../arguments.ts';
import { cannotWrite } from '../plain-text.ts';
import { UsageError } from '../command.ts';
import type { Command, ExitCode } from '../command.ts';
import type { ExportEffects } from '../effects.ts';
import { retiredText } from '../new/id-availability.ts';

const OPTIONS: readonly Option[] = [
  { name: 'out', value: '<folder>', does: 'write files there, under the names that the site has' },
];

const ABOUT = [
  'Prints agents in a machine format, or writes them into a folder: the same bytes as on the site.',
  'Without ids: all agents. Addresses in the files are those of SITE_URL and SITE_BASE.',
  '',
  ...columns(formats.map(({ id, does }) => [id, does])),
  '',
  ...[
    `One file may tell of several agents in ${listOf(formats.filter(({ join }) => join).map(({ id }) => id))}.`,
    'In any other format, several agents need --out.',
  ],
];

function formatOf(word: string | undefined): Format {
  const ids = formats.map(({ id }) => id);
  if (word === undefined) throw new UsageError(`export takes a format: ${listOf(ids)}`);
  const found = formats.find(({ id }) => id === word);
  if (found) return found;
  const near = nearest(word, ids);
  throw new UsageError(
    `no format "${word}"; ${near === undefined ? `there is ${listOf(ids)}` : `did you mean "${near}"?`}`,
  );
}

/** The agent of an id, also of one that it had before. */
function agentOf(id: string, agents: readonly Agent[], { moved }: Content): Agent {
  const target = finalTarget(id, moved).id ?? id;
  const agent = agents.find((candidate) => candidate.id === target);
  if (agent) return agent;
  const fate = retiredText(id, moved);
  const near = nearest(
    id,
    agents.map((candidate) => candidate.id),
  );
  throw new UsageError(
    fate ?? (near === undefined ? `no entry "${id}"` : `no entry "${id}"; did you mean "${near}"?`),
  );
}

/** Writes the file of each agent, or the one of all of them where all were asked for. */
async function writeFiles(
  format: Format,
  asked: readonly Agent[],
  { folder, isAll }: { readonly folder: string; readonly isAll: boolean },
  around: Surroundings,
  effects: ExportEffects,
): Promise<ExitCode> {
  const single = asked.map((agent) => ({ path: fileOf(format, agent.id), agents: [agent] }));
  const all = isAll && format.join ? [{ path: `exports/${format.file}`, agents: asked }] : [];
  const files = [...single, ...all];
  for (const { path, agents } of files) {
    const text = await writeAll(format, agents, around);
    try {
      effects.outputFile(folder, path).write(text);
    } catch (error) {
      effects.error(cannotWrite(path, error));
      return 2;
    }
  }
  effects.print(`✓ wrote ${counted(files.length, 'file')}`);
  return 0;
}

/** Prints agents in a machine format, or writes them into a folder. */
export const exportCommand: Command<ExportEffects> = {
  name: 'export',
  usages: ['export <format> [ids…] [--out <folder>]'],
  does: 'print agents in a machine format: STIX, CycloneDX, Threat Dragon, CSV and others',
  about: ABOUT,
  options: OPTIONS,
  run: async ({ options, words: [word, ...ids] }, effects) => {
    const format = formatOf(word);
    const content = await effects.read();
    if (hasErrors(content)) {
      effects.error(formatReport(content, effects.setting));
      return 1;
    }
    const { agents } = buildCatalog(content.entries);
    const asked = ids.length === 0 ? agents : ids.map((id) => agentOf(id, agents, content));
    const able = agentsFor(format, [...new Set(asked)]);
    const around = await effects.surroundings(content);
    const folder = options.get('out');
    if (able.length === 0)
      throw new UsageError(`none of these agents has anything for ${format.id}`);
    if (folder !== undefined)
      return writeFiles(format, able, { folder, isAll: ids.length === 0 }, around, effects);
    if (able.length > 1 && !format.join)
      throw new UsageError(`${format.id} is one file an agent: name one id, or --out <folder>`);
    const text = await writeAll(format, able, around);
    effects.print(text.replace(/\n$/, ''));
    return 0;
  },
};
