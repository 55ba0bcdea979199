import { cataloguedLists } from '#domain/frameworks/catalogued.ts';
import { createUrls } from '#ui/shared/urls.ts';
import type { Passage } from './passage.ts';
import { below } from './record.ts';

const urls = createUrls('/');

/** Pages that are tables and drawings, by what a reader may call them. */
const places: readonly (readonly [path: string, heading: string, text: string])[] = [
  [urls.map, 'Map', 'Where agents stand: agency against the CVSS base of the worst open threat.'],
  [
    urls.advisories,
    'Advisories',
    'Published flaws of the agents, CVE and GHSA records: open, exploited, affected versions.',
  ],
  [urls.compare, 'Compare agents', 'Two to four agents side by side: scores, factors, threats.'],
  [urls.calculator, 'AIVSS calculator', 'Score one finding, and write a report.'],
  [urls.overview, 'Overview', 'What all agents say together: bands by kind, statistics.'],
  [urls.chains, 'Attack chains across layers', 'Chains of attacks, and what breaks them.'],
  [urls.frameworks, 'Frameworks', 'Threats by the ids of OWASP, MITRE ATLAS, CWE and MAESTRO.'],
  [urls.rules, 'Rules', 'What every entry is held to before it is published.'],
  [urls.api, 'API: data for programs', 'JSON, OpenAPI, feeds, exports.'],
  [urls.changes, 'What changed', 'Changes and history of the entries, with feeds.'],
  [urls.page('security'), 'Security', 'How to report a hole in this site or its code.'],
];

/**
 * Passages for pages that hold no prose: the search finds them by their names.
 * @returns one for each page
 */
export function toPlacePassages(): Passage[] {
  const lists = cataloguedLists.map(({ id, name, ids }) => ({
    path: below(urls.framework(id)),
    page: 'Frameworks',
    heading: name,
    text: `${ids.length} ids, and the agents and threats that list each.`,
  }));
  return [
    ...places.map(([path, heading, text]) => ({ path: below(path), page: 'Pages', heading, text })),
    ...lists,
  ];
}
