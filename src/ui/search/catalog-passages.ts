import { cataloguedLists } from '#domain/frameworks/catalogued.ts';
import { findReference } from '#domain/frameworks/reference.ts';
import { createPaths } from '#ui/shared/paths.ts';
import type { Passage } from './passages.ts';
import { below } from './record.ts';
import type { SearchRecord } from './record.ts';

const urls = createPaths('/');

/** Names of agents that a passage tells; the page that it leads to has all. */
const MAX_NAMES = 12;

/** Key → names of the agents that have it, sorted by key. */
function namesBy(
  records: readonly SearchRecord[],
  keysOf: (record: SearchRecord) => readonly string[],
): [string, string[]][] {
  const found = new Map<string, string[]>();
  for (const record of records)
    for (const key of new Set(keysOf(record))) {
      const names = found.get(key);
      const name = record.names[0] ?? record.id;
      if (names) names.push(name);
      else found.set(key, [name]);
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function agentsIn(names: readonly string[]): string {
  const more = names.length - MAX_NAMES;
  return `${names.slice(0, MAX_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

/**
 * The pages about what agents have in common, one passage each: framework ids that some agent
 * has, and advisories.
 * @param records of all agents
 */
export function toCatalogPassages(records: readonly SearchRecord[]): Passage[] {
  const references = namesBy(records, ({ frameworks }) => frameworks).flatMap(([id, names]) => {
    const reference = findReference(id);
    if (!reference) return [];
    const { list, name } = reference;
    const heading = name === id ? id : `${id} ${name}`;
    return [
      { path: below(urls.reference(list, id)), page: 'Frameworks', heading, text: agentsIn(names) },
    ];
  });
  const flaws = new Map(
    records.flatMap(({ advisories }) => advisories.map((flaw) => [flaw.path, flaw] as const)),
  );
  const advisories = namesBy(records, (record) => record.advisories.map(({ path }) => path));
  return [
    ...references,
    ...advisories.map(([path, names]) => {
      const { ids = [], title = '' } = flaws.get(path) ?? {};
      const text = `${ids.join(', ')}. ${agentsIn(names)}`;
      return { path, page: 'Advisories', heading: title, text };
    }),
  ];
}

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
  [
    urls.chains,
    'Attack chains across layers',
    'Chains of attacks, what is named against them, and whether it was tested.',
  ],
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
