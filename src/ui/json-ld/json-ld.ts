import type { Agent } from '#domain/catalog/catalog.ts';
import { REPOSITORY } from '#ui/shared/urls.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** Statements about a page for search engines and readers’ tools, in the words of schema.org. */
export type JsonLd = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const PUBLISHER = { '@type': 'Organization', name: 'Agent Threat Catalog contributors' };

/**
 * Statements as the text of a script element that holds data. No sign in it can end the element.
 * @param statements of one page
 */
export function jsonLdText(statements: readonly JsonLd[]): string {
  return JSON.stringify(statements)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026');
}

/** The way to a page, from the directory on. */
function breadcrumbs(steps: readonly (readonly [name: string, address: string])[]): JsonLd {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, item], place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item,
    })),
  };
}

/**
 * The catalog as a data set.
 * @param agents the published agents
 * @param urls the paths of the site
 * @param whole makes a whole address of a path
 * @param hasCsv whether the site has all threats as a table
 */
export function catalogJsonLd(
  agents: readonly Agent[],
  urls: Urls,
  whole: (path: string) => string,
  hasCsv: boolean,
): JsonLd[] {
  const file = (path: string, format: string) => ({
    '@type': 'DataDownload',
    encodingFormat: format,
    contentUrl: whole(path),
  });
  const modified = agents
    .map(({ data }) => data.assessed.on)
    .toSorted()
    .at(-1);
  return [
    {
      '@context': CONTEXT,
      '@type': 'Dataset',
      name: 'Agent Threat Catalog',
      description:
        'Scored, source-cited threat models of AI agents, by the seven MAESTRO layers and OWASP AIVSS.',
      url: whole(urls.home),
      license: LICENCE,
      creator: PUBLISHER,
      isAccessibleForFree: true,
      ...(modified === undefined ? {} : { dateModified: modified }),
      keywords: ['AI agents', 'threat modelling', 'MAESTRO', 'OWASP AIVSS'],
      codeRepository: REPOSITORY,
      distribution: [
        file(urls.apiFile('catalog.json'), 'application/json'),
        ...(hasCsv ? [file(urls.file('exports/threats.csv'), 'text/csv')] : []),
      ],
    },
  ];
}

/** The page of an entry: an article about a product, and the way to it. */
export function entryJsonLd(
  agent: Agent,
  page: { readonly title: string; readonly description: string; readonly path: string },
  urls: Urls,
  whole: (path: string) => string,
): JsonLd[] {
  const { id, data } = agent;
  const own = whole(urls.agent(id));
  const address = whole(page.path);
  return [
    {
      '@context': CONTEXT,
      '@type': 'TechArticle',
      headline: page.title,
      description: page.description,
      url: address,
      license: LICENCE,
      publisher: PUBLISHER,
      author: PUBLISHER,
      dateModified: data.assessed.on,
      about: {
        '@type': 'SoftwareApplication',
        name: data.name,
        softwareVersion: data.assessed.version,
        url: data.homepage,
        applicationCategory: 'AI agent',
      },
      isPartOf: { '@type': 'Dataset', name: 'Agent Threat Catalog', url: whole(urls.home) },
    },
    breadcrumbs([
      ['Agent Threat Catalog', whole(urls.home)],
      [data.name, own],
      ...(address === own ? [] : [[page.title, address] as const]),
    ]),
  ];
}
