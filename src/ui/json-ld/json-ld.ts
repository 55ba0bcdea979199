import type { Agent } from '#domain/catalog/catalog.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** Statements about a page for search engines and readers’ tools, in the words of schema.org. */
export type JsonLd = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';

/** On what terms a page may be used; nothing where nobody says so, or at no address. */
function licenceOf({ publisher: { licence } }: Urls) {
  return licence?.url === undefined ? {} : { license: licence.url };
}

const publisherOf = ({ publisher }: Urls) => ({
  '@type': 'Organization',
  name: publisher.attribution,
});

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
  const { name, repository, isPublic } = urls.publisher;
  return [
    {
      '@context': CONTEXT,
      '@type': 'Dataset',
      name,
      description:
        'Scored, source-cited threat models of AI agents, by the seven MAESTRO layers and OWASP AIVSS.',
      url: whole(urls.home),
      ...licenceOf(urls),
      creator: publisherOf(urls),
      ...(isPublic ? { isAccessibleForFree: true } : {}),
      ...(modified === undefined ? {} : { dateModified: modified }),
      keywords: ['AI agents', 'threat modelling', 'MAESTRO', 'OWASP AIVSS'],
      ...(repository === undefined ? {} : { codeRepository: repository }),
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
      ...licenceOf(urls),
      publisher: publisherOf(urls),
      author: publisherOf(urls),
      dateModified: data.assessed.on,
      about: {
        '@type': 'SoftwareApplication',
        name: data.name,
        softwareVersion: data.assessed.version,
        url: data.homepage,
        applicationCategory: 'AI agent',
      },
      isPartOf: { '@type': 'Dataset', name: urls.publisher.name, url: whole(urls.home) },
    },
    breadcrumbs([
      [urls.publisher.name, whole(urls.home)],
      [data.name, own],
      ...(address === own ? [] : [[page.title, address] as const]),
    ]),
  ];
}
