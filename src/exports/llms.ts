import { scoreText } from '#ui/history/change-words.ts';
import type { CatalogExport, Surroundings } from './export.ts';
import { plain } from './formats/markdown-words.ts';

/** What language models are told first. Source of the form: llmstxt.org. */
function toLlmsText({ catalog, addresses: { urls, whole } }: Surroundings): string {
  const link = (name: string, path: string, about: string) =>
    `- [${plain(name)}](${whole(path)}): ${plain(about)}`;
  return [
    '# Agent Threat Catalog',
    '',
    '> Scored, source-cited threat models of AI agents, by the seven MAESTRO layers and OWASP AIVSS 0.8. A score is an argument, not a measurement: never print one without its method, the assessed version and the date.',
    '',
    '## Agents',
    '',
    ...catalog.agents
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, data, score }) =>
        link(
          data.name,
          urls.markdown(id),
          `${data.assessed.version}, assessed ${data.assessed.on}: ${scoreText(score.interval)}. ${data.summary}`,
        ),
      ),
    '',
    '## Data',
    '',
    link('API', urls.apiFile('index.json'), 'Every document as JSON, with its schema.'),
    link('Catalog', urls.apiFile('catalog.json'), 'All agents with their versions and scores.'),
    link('OpenAPI', urls.apiFile('openapi.json'), 'The API as OpenAPI 3.1.'),
    link('Feed', urls.feed('xml'), 'What changed, with its cause.'),
    '',
    '## Optional',
    '',
    link('Methodology', urls.page('methodology'), 'How scores are made.'),
    link('Advisories', urls.advisories, 'Every published flaw, with the agents that have it.'),
    '',
  ].join('\n');
}

/** What language models are told first. */
export const llmsExport: CatalogExport = {
  id: 'llms',
  type: 'text/plain',
  files: (around) => [{ path: 'llms.txt', write: () => toLlmsText(around) }],
};
