import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { higherFirst } from '#domain/catalog/driver.ts';
import { listOf } from '#domain/wording.ts';
import { formatReport, hasErrors } from '#reader/report/report.ts';
import {
  advisoriesText,
  agencyText,
  bandsText,
  DOCUMENTED_INPUTS,
  documentedText,
} from '#ui/score/measure-words.ts';
import { columns } from '../arguments.ts';
import type { Option } from '../arguments.ts';
import { UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import { bestText, measureData } from '../measure-text.ts';
import { onOneLine, toJson } from '../plain-text.ts';
import { scoreData, scoreText } from '../score-text.ts';

type Compare = (a: Agent, b: Agent) => number;

const most =
  (of: (agent: Agent) => number): Compare =>
  (a, b) =>
    of(b) - of(a);

/** The ends of the best documented profile; an agent without one stands behind all others. */
function bestEnds({ measures }: Agent): { low: number; high: number } {
  const interval = measures.bestDocumentedProfiles[0]?.score?.interval;
  return interval
    ? { low: interval.low.score, high: interval.high.score }
    : { low: Infinity, high: Infinity };
}

/** What a list may be sorted by; equals stay in the order of the catalog. */
const SORTS: Readonly<Record<string, Compare>> = {
  band: () => 0,
  critical: most(({ measures }) => measures.openByBand.critical),
  agency: most(({ measures }) => measures.agency.high),
  advisories: most(({ measures }) => measures.openAdvisories.length),
  exploited: most(({ measures }) => measures.exploited.length),
  best: (a, b) => higherFirst(bestEnds(b), bestEnds(a)),
  evidence: most(({ measures }) => measures.evidence.share),
  assessed: (a, b) => (a.data.assessed.on < b.data.assessed.on ? -1 : 1),
  name: (a, b) => (a.data.name.toLowerCase() < b.data.name.toLowerCase() ? -1 : 1),
};

const OPTIONS: readonly Option[] = [
  { name: 'sort', value: '<measure>', does: `${listOf(Object.keys(SORTS))}; band otherwise` },
  { name: 'json', does: 'as JSON' },
];

const ABOUT = [
  'Lists the published entries with what tells them apart: the headline in the assessed version,',
  'open threats by band, agency (the factor sum, 0 to 10), open advisories, the best profile that',
  'rests on nobody who gains by it, and the documented inputs: those that are documented or tested,',
  'cited, and read lately, which --sort and the JSON call evidence.',
];

function listText(agents: readonly Agent[]): string {
  const rows = agents.map(({ id, data, score, measures }) => [
    id,
    onOneLine(data.assessed.version),
    scoreText(score.interval),
    bandsText(measures),
    agencyText(measures),
    advisoriesText({ data, measures }),
    bestText(measures),
    documentedText(measures),
  ]);
  const head = ['id', 'version', 'headline', 'open', 'agency', 'advisories', 'best'];
  return columns([[...head, DOCUMENTED_INPUTS.toLowerCase()], ...rows], 0).join('\n');
}

function listJson(agents: readonly Agent[], sort: string): string {
  const entries = agents.map((agent) => ({
    id: agent.id,
    name: agent.data.name,
    assessed: agent.data.assessed,
    packages: agent.data.packages,
    ...scoreData(agent.score.interval),
    driver: agent.score.driver.threat.id,
    ...measureData(agent),
  }));
  return toJson({ version: 1, sort, entries });
}

/** Lists the published entries by a measure. */
export const list: Command = {
  name: 'list',
  usages: ['list [--sort <measure>] [--json]'],
  does: 'list the entries with what tells them apart',
  about: ABOUT,
  options: OPTIONS,
  run: async ({ options, words }, effects) => {
    if (words.length > 0)
      throw new UsageError(`list takes no words, but was given "${words.join(' ')}"`);
    const sort = options.get('sort') ?? 'band';
    const compare = Object.hasOwn(SORTS, sort) ? SORTS[sort] : undefined;
    if (!compare)
      throw new UsageError(`--sort is "${sort}"; it takes ${listOf(Object.keys(SORTS))}`);
    const content = await effects.read();
    if (hasErrors(content)) {
      effects.error(formatReport(content, effects.setting));
      return 1;
    }
    const agents = buildCatalog(content.entries).agents.toSorted(compare);
    if (options.has('json')) effects.print(listJson(agents, sort));
    else effects.print(agents.length === 0 ? 'no entry is published' : listText(agents));
    return 0;
  },
};
