import type { CatalogExport, Surroundings } from './export.ts';
import { xmlElement } from './xml.ts';

/**
 * The day until which the contact is known to be right. A person moves it, at least once a year, when
 * they have looked at the address: no clock does.
 */
const CONTACT_UNTIL = '2027-11-21T00:00:00Z';

/** Where to tell of a hole. Source of the form: RFC 9116. */
function toSecurityTxt({ addresses: { urls, whole } }: Surroundings): string {
  return [
    `Contact: ${urls.publisher.repository}/security/advisories/new`,
    `Expires: ${CONTACT_UNTIL}`,
    'Preferred-Languages: en',
    `Canonical: ${whole(urls.file('.well-known/security.txt'))}`,
    `Policy: ${whole(urls.page('security'))}`,
    '',
  ].join('\n');
}

/** Who may look at the site: of a private catalog no search engine, should it ever be open to one. */
function toRobots({ addresses: { urls, whole } }: Surroundings): string {
  if (!urls.publisher.isPublic) return 'User-agent: *\nDisallow: /\n';
  const map = whole(urls.file('sitemap-index.xml'));
  return `User-agent: *\nAllow: /\n\nSitemap: ${map}\n`;
}

/** The search of the directory, for the address bar. Source of the form: OpenSearch 1.1, draft 6. */
function toOpenSearch({ addresses: { urls, whole } }: Surroundings): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  ${xmlElement('ShortName', {}, 'Agent Threats')}`,
    `  ${xmlElement('Description', {}, `Find AI agents in the ${urls.publisher.name}`)}`,
    `  ${xmlElement('InputEncoding', {}, 'UTF-8')}`,
    `  ${xmlElement('Image', { height: '16', width: '16', type: 'image/svg+xml' }, whole(urls.file('favicon.svg')))}`,
    `  ${xmlElement('Url', { type: 'text/html', template: `${whole(urls.home)}?q={searchTerms}` })}`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

/** Files that programs look for at a place of their own. */
export const wellKnownExports: readonly CatalogExport[] = [
  {
    id: 'security-txt',
    type: 'text/plain',
    // Its address and its day are the maintainers’: of another catalog nobody has looked at them.
    files: (around) =>
      around.addresses.urls.publisher.isPublic
        ? [{ path: '.well-known/security.txt', write: () => toSecurityTxt(around) }]
        : [],
  },
  {
    id: 'robots',
    type: 'text/plain',
    files: (around) => [{ path: 'robots.txt', write: () => toRobots(around) }],
  },
  {
    id: 'opensearch',
    type: 'application/opensearchdescription+xml',
    files: (around) => [{ path: 'opensearch.xml', write: () => toOpenSearch(around) }],
  },
];
