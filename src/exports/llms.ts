import type { EntryData } from '#domain/entry/front-matter.ts';
import { assessedWords } from '#domain/versions/assessed-words.ts';
import { statusWords } from '#ui/entry/words.ts';
import { scoreText } from '#ui/history/change-words.ts';
import { severityOf } from '#domain/severity.ts';
import { readSummary } from './api/agent-text.ts';
import type { CatalogExport, Join, JoinedExport, Surroundings } from './export.ts';
import { inline } from '#ui/shared/markdown.ts';

const [PATH, TYPE] = ['llms.txt', 'text/plain'];

/** An agent in the list. */
type Listed = { readonly id: string; readonly name: string; readonly about: string };

/** What language models are told first. Source of the form: llmstxt.org. */
function* toLlmsText(
  agents: Iterable<Listed>,
  { urls, whole }: Surroundings['addresses'],
): Iterable<string> {
  const link = (name: string, path: string, about: string) =>
    `- [${inline(name)}](${whole(path)}): ${inline(about)}\n`;
  yield '# Agent Threat Catalog\n\n';
  yield '> Scored, source-cited threat models of AI agents, by the seven MAESTRO layers and OWASP AIVSS 0.8. A score is an argument, not a measurement: never print one without its method, the assessed version and the date. No maintainer has reviewed an entry unless its line says so.\n\n';
  yield '## Agents\n\n';
  for (const { id, name, about } of agents) yield link(name, urls.markdown(id), about);
  yield '\n## Data\n\n';
  yield link('API', urls.apiFile('index.json'), 'Every document as JSON, with its schema.');
  yield link('Catalog', urls.apiFile('catalog.json'), 'All agents with their versions and scores.');
  yield link('OpenAPI', urls.apiFile('openapi.json'), 'The API as OpenAPI 3.1.');
  yield link('Feed', urls.feed('xml'), 'What changed, with its cause.');
  yield '\n## Optional\n\n';
  yield link('Methodology', urls.page('methodology'), 'How scores are made.');
  yield link(
    'Advisories',
    urls.advisories,
    'Every flaw that an entry lists, with the versions that it affects.',
  );
}

/** What of an agent its line tells. */
type Told = {
  readonly assessed: { readonly version: string; readonly on: string };
  readonly status: EntryData['status'];
  readonly summary: string;
};

/** The line of an agent. */
function aboutOf({ assessed, status, summary }: Told, score: string): string {
  const state = status === 'unreviewed' ? '' : ` ${statusWords[status]}`;
  return `${assessedWords(assessed)}, assessed ${assessed.on}: ${score} by AIVSS 0.8.${state} ${summary}`;
}

/** An agent, by its document in the API. */
function toListed(text: string): Listed {
  const told = readSummary(text);
  const { id, name, score } = told;
  const { low, high, bands } = score;
  const ends = { low: { score: low }, high: { score: high, severity: severityOf(high) } };
  return { id, name, about: aboutOf(told, scoreText({ ...ends, severities: bands })) };
}

const join: Join = (_agents, texts, { addresses }) =>
  toLlmsText(Iterator.from(texts()).map(toListed), addresses);

/** What language models are told first. */
export const llmsExport: CatalogExport = {
  id: 'llms',
  type: TYPE,
  files: ({ catalog, addresses }) => {
    const told = () =>
      catalog.agents
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, data, score }) => {
          return { id, name: data.name, about: aboutOf(data, scoreText(score.interval)) };
        });
    return [{ path: PATH, write: () => [...toLlmsText(told(), addresses)].join('') }];
  },
};

/** The same, put together from what the API tells of the agents. */
export const joinedLlms: JoinedExport = {
  ...{ path: PATH, type: TYPE, isAlways: true, join },
  of: (id) => `api/v1/agents/${id}.json`,
};
