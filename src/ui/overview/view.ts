import type { FiledAdvisory } from '#domain/catalog/advisory-index.ts';
import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import type { FrameworkIndex } from '#domain/catalog/framework-index.ts';
import { layerState } from '#domain/catalog/layer-state.ts';
import { kinds } from '#domain/entry/product.ts';
import { restsOnInterest } from '#domain/entry/source.ts';
import { layers } from '#domain/maestro/layers.ts';
import { severities } from '#domain/severity.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { frequentIds } from './frequent-ids.ts';

/** What all agents say together. Numbers by kind lead to the agents behind them. */
export type OverviewView = ReturnType<typeof toOverview>;

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

/** The year of a flaw by the first of its entries that read a day; undefined: none did. */
function yearOf(affected: FiledAdvisory['affected']): string | undefined {
  return affected
    .map(({ advisory }) => advisory.published.slice(0, 4))
    .find((year) => /^\d{4}$/.test(year));
}

/** Published flaws by year, newest first; those without a day that was read stand last. */
function byYear(advisories: readonly FiledAdvisory[]) {
  const dated = advisories.map(({ affected }) => ({
    year: yearOf(affected),
    exploited: affected.some(({ advisory }) => advisory.exploited !== undefined),
    open: affected.some(({ state }) => state === 'open'),
  }));
  const years = [...new Set(dated.flatMap(({ year }) => year ?? []))].toSorted().toReversed();
  return [...years, undefined].flatMap((year) => {
    const own = dated.filter((row) => row.year === year);
    if (own.length === 0) return [];
    return [
      {
        year: year ?? 'No date read',
        count: own.length,
        exploited: own.filter(({ exploited }) => exploited).length,
        open: own.filter(({ open }) => open).length,
      },
    ];
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
