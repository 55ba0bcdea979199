import type { FiledAdvisory } from '#domain/catalog/advisory-index.ts';
import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import type { FrameworkIndex } from '#domain/catalog/framework-index.ts';
import { layerState } from '#domain/catalog/layer-state.ts';
import { kinds } from '#domain/entry/product.ts';
import { restsOnInterest } from '#domain/entry/source.ts';
import { layers } from '#domain/maestro/layers.ts';
import { severities } from '#domain/severity.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** What all agents say together. Each number leads to the agents behind it. */
export type OverviewView = ReturnType<typeof toOverview>;

/** Ids that the list of the most frequent ones holds. */
const MAX_IDS = 12;

/** Bands of the headline by kind, each cell a link to those agents in the directory. */
function bandsByKind(agents: readonly Agent[], urls: Urls) {
  const bands = severities.filter(({ id }) => agents.some(({ severity }) => severity === id));
  const rows = kinds.flatMap(({ id, name }) => {
    const own = agents.filter(({ data }) => data.kind === id);
    if (own.length === 0) return [];
    const cells = bands.map((band) => ({
      count: own.filter(({ severity }) => severity === band.id).length,
      href: `${urls.home}?kind=${id}&band=${band.id}`,
      band: band.name,
    }));
    return [{ name, count: own.length, href: `${urls.home}?kind=${id}`, cells }];
  });
  return { bands: bands.map(({ id, name }) => ({ id, name })), rows };
}

/** Bands of every way to run an agent, over all agents: what a set-up can change. */
function bandsOfSetUps(agents: readonly Agent[]) {
  const scores = agents.flatMap(({ profiles, severity }) =>
    profiles.length === 0
      ? [severity]
      : profiles.flatMap(({ score }) => score?.interval.high.severity ?? []),
  );
  return severities.flatMap(({ id, name }) => {
    const count = scores.filter((band) => band === id).length;
    return count === 0 ? [] : [{ id, name, count }];
  });
}

/** How certain the layers are, the least certain first. */
function layerCertainty(agents: readonly Agent[], urls: Urls) {
  return layers
    .map((layer) => {
      const states = agents.map((agent) => layerState(agent, layer.id));
      return {
        name: `${layer.id} ${layer.name}`,
        href: urls.layer(layer.slug),
        mapped: states.filter((state) => state === 'mapped').length,
        unchecked: states.filter((state) => state === 'unchecked').length,
      };
    })
    .toSorted((a, b) => a.mapped - b.mapped);
}

/** The ids that most agents have, over all lists. */
function frequentIds(index: FrameworkIndex, urls: Urls) {
  return [...index.ids.values()]
    .filter(({ carriers, list }) => carriers.length > 0 && list !== 'stride')
    .toSorted((a, b) => b.carriers.length - a.carriers.length || b.threats - a.threats)
    .slice(0, MAX_IDS)
    .map(({ id, name, list, carriers, threats }) => ({
      id,
      name,
      href: urls.reference(list, id),
      agents: carriers.length,
      threats,
    }));
}

/** How far what is said of defences was shown by somebody who does not gain from it. */
function defences(agents: readonly Agent[]) {
  const claims = agents.flatMap(({ data }) =>
    data.claims.map((claim) => ({
      witnessed: claim.stance === 'supported' && !restsOnInterest(data.sources, claim.sources),
    })),
  );
  const steps = agents.flatMap(({ data }) => data.mitigations);
  return {
    claims: claims.length,
    witnessed: claims.filter(({ witnessed }) => witnessed).length,
    steps: steps.length,
    concrete: steps.filter(({ setting }) => setting !== undefined).length,
    passed: steps.filter(({ verification }) => verification?.status === 'passed').length,
  };
}

/** Published flaws by year, newest first. */
function byYear(advisories: readonly FiledAdvisory[]) {
  const dated = advisories.map(({ affected }) => ({
    year: affected[0]?.advisory.published.slice(0, 4) ?? '',
    exploited: affected.some(({ advisory }) => advisory.exploited !== undefined),
    open: affected.some(({ state }) => state === 'open'),
  }));
  const years = [...new Set(dated.map(({ year }) => year))].filter((year) => /^\d/.test(year));
  return years
    .toSorted()
    .toReversed()
    .map((year) => {
      const own = dated.filter((row) => row.year === year);
      return {
        year,
        count: own.length,
        exploited: own.filter(({ exploited }) => exploited).length,
        open: own.filter(({ open }) => open).length,
      };
    });
}

/**
 * The view of the overview.
 * @param catalog the published agents
 * @param index who carries which framework id
 * @param advisories every flaw
 * @param urls the paths of the site
 */
export function toOverview(
  { agents }: Catalog,
  index: FrameworkIndex,
  advisories: readonly FiledAdvisory[],
  urls: Urls,
) {
  return {
    count: agents.length,
    kinds: bandsByKind(agents, urls),
    setUps: bandsOfSetUps(agents),
    layers: layerCertainty(agents, urls),
    ids: frequentIds(index, urls),
    defences: defences(agents),
    years: byYear(advisories),
    advisoriesUrl: urls.advisories,
    openUrl: `${urls.home}?advisories=open,exploited`,
    openAgents: agents.filter(({ measures }) => measures.openAdvisories.length > 0).length,
  };
}
