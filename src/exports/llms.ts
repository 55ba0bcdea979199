import type { EntryData } from '#domain/entry/front-matter.ts';
import { versionWords } from '#domain/versions/assessed-words.ts';
import { statusWords } from '#ui/entry/words.ts';
import { numberedPackage } from '#domain/versions/numbered-package.ts';
import { scoreText } from '#ui/shared/band.ts';
import { severityOf } from '#domain/severity.ts';
import { readSummary } from './api/agent-text.ts';
import type { CatalogExport, JoinedExport, PartedJoin, Surroundings } from './export.ts';
import { inline } from '#ui/shared/markdown.ts';

const [PATH, TYPE] = ['llms.txt', 'text/plain'];

type Addresses = Surroundings['addresses'];

/** A line that leads to something. */
function link({ whole }: Addresses, name: string, path: string, about: string): string {
  return `- [${inline(name)}](${whole(path)}): ${inline(about)}\n`;
}

/** What language models are told first. Source of the form: llmstxt.org. */
const before = ({ urls }: Addresses) =>
  [
    `# ${inline(urls.publisher.name)}\n\n`,
    '> Scored, source-cited threat models of AI agents, by the seven MAESTRO layers and OWASP AIVSS 0.8. A score is an argument, not a measurement: never print one without its method, the assessed version and the date. No maintainer has reviewed an entry unless its line says so.\n\n',
    '## Agents\n\n',
  ].join('');

/** What they are told behind the agents. */
function behind(addresses: Addresses): string {
  const { urls } = addresses;
  const line = (name: string, path: string, about: string) => link(addresses, name, path, about);
  return [
    '\n## Data\n\n',
    line('API', urls.apiFile('index.json'), 'Every document as JSON, with its schema.'),
    line('Catalog', urls.apiFile('catalog.json'), 'All agents with their versions and scores.'),
    line('OpenAPI', urls.apiFile('openapi.json'), 'The API as OpenAPI 3.1.'),
    line('Feed', urls.feed('xml'), 'What changed, with its cause.'),
    '\n## Optional\n\n',
    line('Methodology', urls.page('methodology'), 'How scores are made.'),
    line(
      'Advisories',
      urls.advisories,
      'Every flaw that an entry lists, with the versions that it affects.',
    ),
  ].join('');
}

/** What of an agent its line tells. */
type Told = {
  readonly assessed: {
    readonly version: string;
    readonly package?: string | undefined;
    readonly on: string;
  };
  readonly status: EntryData['status'];
  readonly summary: string;
};

/** What is told of an agent behind its name. */
function aboutOf({ assessed, status, summary }: Told, score: string): string {
  const state = status === 'unreviewed' ? '' : ` ${statusWords[status]}`;
  return `${versionWords(assessed.version, assessed.package)}, assessed ${assessed.on}: ${score} by AIVSS 0.8.${state} ${summary}`;
}

/** The line of an agent, by its document in the API. */
function lineOf(text: string, addresses: Addresses): string {
  const told = readSummary(text);
  const { id, name, score } = told;
  const { low, high, bands } = score;
  const ends = { low: { score: low }, high: { score: high, severity: severityOf(high) } };
  const about = aboutOf(told, scoreText({ ...ends, severities: bands }));
  return link(addresses, name, addresses.urls.markdown(id), about);
}

const parted: PartedJoin = {
  between: '',
  cut: (text, _agent, { addresses }) => ({ text: lineOf(text, addresses) }),
  before: (_agents, { addresses }) => before(addresses),
  behind: (_agents, { addresses }) => behind(addresses),
};

/** What language models are told first. */
export const llmsExport: CatalogExport = {
  id: 'llms',
  type: TYPE,
  files: ({ catalog, addresses }) => {
    const write = () => {
      const lines = catalog.agents
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, data, score }) => {
          const assessed = { ...data.assessed, package: numberedPackage(data) };
          const about = aboutOf({ ...data, assessed }, scoreText(score.interval));
          return link(addresses, data.name, addresses.urls.markdown(id), about);
        });
      return [before(addresses), ...lines, behind(addresses)].join('');
    };
    return [{ path: PATH, write }];
  },
};

/** The same, put together from what the API tells of the agents. */
export const joinedLlms: JoinedExport = {
  ...{ path: PATH, type: TYPE, isAlways: true, join: parted },
  of: (id) => `api/v1/agents/${id}.json`,
};
