import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import { chainThreats, crossingsOf, pathOf } from '#domain/catalog/chains.ts';
import { layerOf, layers } from '#domain/maestro/layers.ts';
import type { LayerId } from '#domain/maestro/layers.ts';
import { toBand } from '#ui/shared/band.ts';
import { leadOf } from './chains-words.ts';
import { toChains } from './view.ts';
import type { ChainView } from './view.ts';
import { firstOf } from '#ui/shared/first-of.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** Above so many chains the page lists them without their steps, which the entries show. */
export const MAX_IN_FULL = 60;

/** Chains that are then named of each way through the layers. */
export const MAX_PER_PATH = 50;

/** Everything that the page of all chains prints. */
export type ChainsPage = ReturnType<typeof toChainsPage>;

/** A chain with its agent. */
type Found = {
  readonly agent: Agent;
  readonly chain: ChainView;
  readonly path: readonly LayerId[];
};

/** The chains that pass the same layers in the same order. */
type Group = {
  readonly anchor: string;
  readonly path: readonly LayerId[];
  readonly found: Found[];
};

const keyOf = (from: LayerId, to: LayerId) => `${from}-${to}`;

/** How many chains cross from one layer to another; a chain that does so twice counts once. */
function countCrossings(all: readonly Found[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of all)
    for (const key of new Set(crossingsOf(path).map(({ from, to }) => keyOf(from, to))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Groups by path: most chains first, then the path with the most frequent crossings. */
function groupsOf(all: readonly Found[], counts: ReadonlyMap<string, number>): Group[] {
  const groups = new Map<string, Group>();
  for (const found of all) {
    const anchor = `path-${found.path.join('-')}`;
    const group = groups.get(anchor) ?? { anchor, path: found.path, found: [] };
    group.found.push(found);
    groups.set(anchor, group);
  }
  const weight = ({ path }: Group) =>
    Math.max(0, ...crossingsOf(path).map(({ from, to }) => counts.get(keyOf(from, to)) ?? 0));
  return [...groups.values()].sort(
    (a, b) =>
      b.found.length - a.found.length ||
      weight(b) - weight(a) ||
      (a.anchor < b.anchor ? -1 : Number(a.anchor > b.anchor)),
  );
}

/** The crossings as a table of all layers; a cell leads to the first group that has the crossing. */
function matrixOf(groups: readonly Group[], counts: ReadonlyMap<string, number>) {
  const firstOf = (key: string) =>
    groups.find(({ path }) => crossingsOf(path).some(({ from, to }) => keyOf(from, to) === key));
  return layers.map((from) => ({
    from,
    cells: layers.map((to) => {
      const key = keyOf(from.id, to.id);
      const count = counts.get(key) ?? 0;
      return { to, count, anchor: count > 0 ? firstOf(key)?.anchor : undefined };
    }),
  }));
}

function toRow({ agent, chain }: Found, urls: Urls) {
  const [general] = chain.verdicts;
  const own = agent.score.threats.find(({ threat }) => threat.id === chain.threat.id);
  return {
    name: agent.data.name,
    entry: urls.agent(agent.id),
    url: urls.part(agent.id, chain.anchor),
    band: own && toBand(own.interval),
    chain,
    /** What breaks it wherever it holds, by a test that passed; undefined: nothing does. */
    breaker: general?.breaker?.title,
  };
}

/** A group as the page prints it, with every chain or with the first ones. */
function toGroup({ anchor, path, found }: Group, inFull: boolean, urls: Urls) {
  const all = found.map((one) => toRow(one, urls));
  const { first, more } = firstOf(all, inFull ? all.length : MAX_PER_PATH);
  return {
    anchor,
    path: path.join(' → '),
    /** The same in words, for those who do not know the layers by their numbers. */
    names: path.map((id) => layerOf(id).name).join(' → '),
    count: all.length,
    rows: first,
    more,
    unbroken: all.filter(({ breaker }) => breaker === undefined).length,
    /** True when one of them is broken in a profile, and not in every one. */
    partly: found.some(({ chain }) => chain.verdicts.some((verdict) => verdict.partly)),
  };
}

/** The view of the page of all chains, across agents. */
export function toChainsPage({ agents }: Catalog, urls: Urls) {
  const all = agents.flatMap((agent) => {
    const paths = chainThreats(agent.data).map(pathOf);
    return toChains(agent, urls).map((chain, index) => ({
      agent,
      chain,
      path: paths[index] ?? [],
    }));
  });
  const counts = countCrossings(all);
  const groups = groupsOf(all, counts);
  const inFull = all.length <= MAX_IN_FULL;
  const without = agents.filter(({ data }) => chainThreats(data).length === 0);
  return {
    lead: leadOf(all.length, agents.length - without.length, agents.length),
    chains: all.length,
    agents: agents.length,
    without: without.length,
    /** The first of those without a chain. */
    unchained: firstOf(without).first.map(({ id, data }) => ({
      href: urls.agent(id),
      text: data.name,
    })),
    inFull,
    matrix: matrixOf(groups, counts),
    groups: groups.map((group) => toGroup(group, inFull, urls)),
  };
}
