import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import { kinds, lifecycles } from '#domain/entry/product.ts';
import { assessedVersion } from '#domain/versions/assessed-words.ts';
import { latest } from '#domain/remember.ts';
import { severities, severityName } from '#domain/severity.ts';
import { agencyText, DOCUMENTED_INPUTS, listedAdvisories } from '#ui/score/measure-words.ts';
import { toBand } from '#ui/shared/band.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { advisoryFacets, evidenceFacets, runFacets, runsFacet } from './facets.ts';

/** One box that a reader may tick, with the number of agents behind it. */
type Option = { readonly value: string; readonly name: string; readonly count: number };

/** A group of boxes: any of a group, all of the groups. */
export type FilterGroup = {
  readonly key: string;
  readonly name: string;
  readonly options: readonly Option[];
};

/** One row of the directory. `facets` holds the values of each filter group. */
export type DirectoryRow = ReturnType<typeof toRow>;

function toAdvisories({ data, measures }: Agent) {
  const { openAdvisories, unknownAdvisories, exploited } = measures;
  const [open, used] = [openAdvisories.length, exploited.length];
  return {
    open,
    listed: listedAdvisories(data),
    exploited: used,
    unknown: unknownAdvisories.length,
    facet: used > 0 ? 'exploited' : open > 0 ? 'open' : 'none',
  };
}

const lifecycleName = (state: string) =>
  lifecycles.find(({ id }) => id === state)?.name.toLowerCase() ?? state;

/** The open threats by band, worst first, those of which there are some. */
function toThreatBands({ measures: { openByBand } }: Agent) {
  return severities
    .map(({ id, name }) => ({ id: id, name, count: openByBand[id] }))
    .filter(({ count }) => count > 0);
}

/** The lowest documented score among the ways to run it, and which of them has it. */
function toBest({ score, measures: { bestDocumentedProfiles } }: Agent) {
  const [best, ...others] = bestDocumentedProfiles;
  if (!best?.score) return undefined;
  const { low, high } = best.score.interval;
  const isLower = high.score < score.interval.high.score || low.score < score.interval.low.score;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return {
    name: isLower ? `${best.name}${more}` : 'no documented set-up scores lower',
    band: toBand(best.score.interval),
  };
}

function toRow(agent: Agent, urls: Urls) {
  const { data, id, score, measures } = agent;
  const advisories = toAdvisories(agent);
  const { share, counted, total } = measures.evidence;
  return {
    id,
    name: data.name,
    url: urls.agent(id),
    kind: kinds.find((kind) => kind.id === data.kind)?.name ?? data.kind,
    lifecycle: data.lifecycle.state === 'active' ? undefined : lifecycleName(data.lifecycle.state),
    band: toBand(score.interval),
    /** The place of its band, worst first. */
    rank: severities.findIndex(({ id: band }) => band === agent.severity),
    driver: score.driver.threat.title,
    driverUrl: urls.part(id, `threat-${score.driver.threat.id}`),
    threats: toThreatBands(agent),
    /** Open threats that are in no band, as nobody knows their vector. */
    unscored: measures.openUnscored,
    agency: agencyText(measures),
    advisories,
    best: toBest(agent),
    documented: { percent: Math.round(share * 100), counted, total },
    version: assessedVersion(data),
    /** A release that is out and that nobody assessed. */
    newer: data.assessed.newer?.version,
    assessed: data.assessed.on,
    reviewBy: agent.reviewBy,
    /** Names that the search finds even before its index is there. */
    names: [data.name, id, data.vendor, ...data.aliases.map((alias) => alias.name)].join('\n'),
    facets: {
      band: score.interval.severities,
      kind: [data.kind],
      advisories: [advisories.facet],
      setup: runsFacet(agent),
      lifecycle: [data.lifecycle.state],
      evidence: [evidenceFacets.find(({ from }) => share >= from)?.id ?? 'few'],
    } as Readonly<Record<string, readonly string[]>>,
  };
}

/** A group of the values that occur, in the order of their table. */
function toGroup(
  rows: readonly DirectoryRow[],
  key: string,
  name: string,
  table: readonly { readonly id: string; readonly name: string }[],
): FilterGroup {
  const options = table
    .map((row) => ({
      value: row.id,
      name: row.name,
      count: rows.filter(({ facets }) => facets[key]?.includes(row.id)).length,
    }))
    .filter(({ count }) => count > 0);
  return { key, name, options };
}

/**
 * The view of the directory, of which each page shows a part.
 * @param catalog the published agents
 * @param urls the paths of the site
 */
export const toDirectory = latest((catalog: Catalog, urls: Urls) => {
  const rows = catalog.agents.map((agent) => toRow(agent, urls));
  const bands = severities.map(({ id }) => ({ id, name: severityName(id) }));
  const groups = [
    toGroup(rows, 'kind', 'Kind', kinds),
    toGroup(rows, 'setup', 'How it runs', runFacets),
    toGroup(rows, 'band', 'Band', bands),
    toGroup(rows, 'advisories', 'Advisories', advisoryFacets),
    toGroup(rows, 'lifecycle', 'Lifecycle', lifecycles),
    toGroup(rows, 'evidence', DOCUMENTED_INPUTS, evidenceFacets),
  ];
  return { rows, groups };
});
