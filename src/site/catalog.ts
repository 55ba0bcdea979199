import { buildAdvisoryIndex } from '#domain/catalog/advisory-index.ts';
import type { FiledAdvisory } from '#domain/catalog/advisory-index.ts';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import { buildFrameworkIndex } from '#domain/catalog/framework-index.ts';
import type { FrameworkIndex } from '#domain/catalog/framework-index.ts';
import { findPairs } from '#domain/catalog/pairs.ts';
import type { Pair } from '#domain/catalog/pairs.ts';
import { oncePer } from '#domain/remember.ts';
import { formerIds } from '#domain/retired-ids/final-target.ts';
import { oldPairs } from '#ui/compare/pairs.ts';
import type { OldPair } from '#ui/compare/pairs.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { getBuildState, setUnlisted } from './build-state.ts';
import type { NamesById } from './build-state.ts';
import { oldParts } from '#ui/history/redirect.ts';
import type { OldPart } from '#ui/history/redirect.ts';
import { urls } from './urls.ts';

let built: { readonly generation: number; readonly catalog: Catalog } | undefined;

/**
 * The catalog, built once for all pages of a build, and anew in development when an entry changes.
 * @throws Error when the collection was not loaded
 */
export function siteCatalog(): Catalog {
  const state = getBuildState();
  if (built && built.generation === state?.generation) return built.catalog;
  if (!state) throw new Error('the entries were not loaded');
  const catalog = buildCatalog(state.entries);
  built = { generation: state.generation, catalog };
  return catalog;
}

const namesOf = oncePer(
  ({ agents }: Catalog): ReadonlyMap<string, string> =>
    new Map(agents.map(({ id, data }) => [id, data.name])),
);

/** The names of all agents by their ids: for every page the same. */
export function siteNames(): NamesById {
  const catalog = siteCatalog();
  return getBuildState()?.names ?? namesOf(catalog);
}

const frameworksOf = oncePer((catalog: Catalog): FrameworkIndex => {
  const index = buildFrameworkIndex(catalog);
  const idle = [...index.ids.values()].filter(({ carriers }) => carriers.length === 0);
  setUnlisted('ids', new Set(idle.map(({ list, id }) => urls.reference(list, id))));
  return index;
});

/** Who carries which framework id: built once, as the catalog is, and anew with it. */
export const siteFrameworks = (): FrameworkIndex => frameworksOf(siteCatalog());

const advisoriesOf = oncePer((catalog: Catalog): readonly FiledAdvisory[] => {
  const advisories = buildAdvisoryIndex(catalog);
  setUnlisted('aliases', new Set(advisories.flatMap(({ aliases }) => aliases.map(urls.advisory))));
  return advisories;
});

/** Every flaw of the catalog: filed once, as the catalog is built, and anew with it. */
export const siteAdvisories = (): readonly FiledAdvisory[] => advisoriesOf(siteCatalog());

const pairsOf = oncePer((catalog: Catalog): readonly Pair[] => findPairs(catalog));

/** The pairs of agents that get a page: found once, as the catalog is built, and anew with it. */
export const sitePairs = (): readonly Pair[] => pairsOf(siteCatalog());

/** Routes of the pages of pairs under the ids that an agent of them had before. */
export function oldPairPaths(): { params: { old: string }; props: { oldPair: OldPair } }[] {
  const old = oldPairs(sitePairs(), formerIds(getBuildState()?.moved ?? []));
  setUnlisted('old pairs', new Set(old.map(({ name }) => `${urls.compare}${name}/`)));
  return old.map((oldPair) => ({ params: { old: oldPair.name }, props: { oldPair } }));
}

/** Routes of all agents, with the agent as a prop, for pages below `/agents/`. */
export function agentPaths(): { params: { id: string }; props: { agent: Agent } }[] {
  const { agents } = siteCatalog();
  return agents.map((agent) => ({ params: { id: agent.id }, props: { agent } }));
}

/** Routes of all old addresses, each with its retired id as a prop: every page that an entry has. */
export function oldPaths(): {
  params: { old: string };
  props: { retiredId: RetiredId; part: OldPart };
}[] {
  siteCatalog();
  return (getBuildState()?.moved ?? []).flatMap((retiredId) =>
    oldParts.map((part) => ({
      params: { old: `${retiredId.id}/${part}`.replace(/\/$/, '') },
      props: { retiredId, part },
    })),
  );
}

/** What is wrong with the entries right now; only ever set while somebody edits. */
export function contentReport(): string | undefined {
  return getBuildState()?.report;
}
