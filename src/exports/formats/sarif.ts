import { sarifText } from '#domain/sarif-text.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import type { Severity } from '#domain/severity.ts';
import { scoreText } from '#ui/shared/band.ts';
import type { Addresses, Join, Surroundings } from '../export.ts';
import { uuid5 } from '../uuid5.ts';
import type { Format } from './format.ts';
import { toJsonFile } from './format.ts';
import { joinLists } from '../join.ts';

const LEVELS: Readonly<Record<Severity, string>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  none: 'note',
};

/** A line of a file that begins with an id: its number, and what stands behind the key. */
type IdLine = { readonly number: number; readonly id: string };

/** The lines behind `threats:` that begin with an id. */
function idLinesOf(source: string): IdLine[] {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => line.startsWith('threats:'));
  return lines.flatMap((line, at) => {
    const id = at > start ? /^\s*(?:- )?\{?\s*id:(.*)/.exec(line)?.[1] : undefined;
    return id === undefined ? [] : [{ number: at + 1, id }];
  });
}

/** The line on which a threat begins in the file of its entry; the first where it is not found. */
function lineOf(lines: readonly IdLine[], id: string): number {
  const own = new RegExp(`^\\s*['"]?${id}(?![\\w-])`);
  return lines.find((line) => own.test(line.id))?.number ?? 1;
}

const ruleId = (agent: Agent, { threat }: ScoredThreat) => `${agent.id}/${threat.id}`;

function toRule(agent: Agent, scored: ScoredThreat, { addresses }: Surroundings) {
  const { threat, interval } = scored;
  const { high } = interval;
  const answers = agent.data.mitigations.filter(({ id }) => threat.mitigations.includes(id));
  const help = [threat.scenario, ...answers.map(({ title, text }) => `${title}: ${text}`)];
  return {
    id: ruleId(agent, scored),
    shortDescription: { text: threat.title },
    fullDescription: { text: threat.scenario },
    help: { text: help.join('\n\n') },
    helpUri: addresses.whole(addresses.urls.part(agent.id, `threat-${threat.id}`)),
    defaultConfiguration: { level: LEVELS[high.severity] },
    properties: {
      // Readers that know this property show a band by it: here it is the AIVSS score.
      'security-severity': high.score.toFixed(1),
      tags: ['security', ...threat.layers, ...threat.frameworks],
    },
  };
}

function toResult(agent: Agent, scored: ScoredThreat, index: number, lines: readonly IdLine[]) {
  const { threat, interval } = scored;
  const { name, assessed } = agent.data;
  const uri = `content/agents/${agent.id}.md`;
  return {
    ruleId: ruleId(agent, scored),
    ruleIndex: index,
    level: LEVELS[interval.high.severity],
    message: {
      text: sarifText(
        `${name} ${assessed.version}: ${threat.title} (${scoreText(interval)}, AIVSS 0.8).`,
      ),
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
          region: { startLine: lineOf(lines, threat.id) },
        },
      },
    ],
    partialFingerprints: { 'threat/v1': uuid5(`threat:${agent.id}:${threat.id}`) },
  };
}

/** A log of some rules, and of what was found by each. */
function toLog(
  rules: readonly object[],
  results: readonly object[],
  { urls, whole }: Addresses,
): string {
  return toJsonFile({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: urls.publisher.name, informationUri: whole(urls.home), rules },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  });
}

/** The rules and results of all agents; each result tells the place of its rule among all. */
const join: Join = function* (agents, texts, { addresses }) {
  let before = 0;
  const edit = (rows: string) => {
    let own = 0;
    const placed = rows.replaceAll(/(?<=^ {10}"ruleIndex": )\d+/gm, () => String(before + own++));
    before += own;
    return placed;
  };
  const lists = [
    { key: 'rules', indent: ' '.repeat(10) },
    { key: 'results', indent: ' '.repeat(6), edit },
  ];
  yield* joinLists(toLog([], [], addresses), lists, agents, texts);
};

/** The open threats as findings, as SARIF 2.1.0. */
export const sarifFormat: Format = {
  id: 'sarif',
  name: 'SARIF',
  does: 'The open threats as findings for code scanning, as SARIF 2.1.0.',
  type: 'application/sarif+json',
  file: 'threats.sarif',
  write: (agent, around) => {
    const { threats } = agent.score;
    const lines = idLinesOf(around.sourceOf(agent));
    return toLog(
      threats.map((scored) => toRule(agent, scored, around)),
      threats.map((scored, index) => toResult(agent, scored, index, lines)),
      around.addresses,
    );
  },
  join,
};
