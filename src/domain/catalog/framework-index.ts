import { coreRisks } from '../aivss/core-risks.ts';
import { cataloguedLists } from '../frameworks/catalogued.ts';
import type { CataloguedId, CataloguedList } from '../frameworks/catalogued.ts';
import { findReference } from '../frameworks/reference.ts';
import { layers } from '../maestro/layers.ts';
import type { Agent, Catalog } from './catalog.ts';
import type { ScoredThreat } from './score-threat.ts';

/** An agent that carries an id. */
export type Carrier = {
  readonly agent: Agent;
  /** Its threats that carry the id, in the order of its entry. */
  readonly threats: readonly ScoredThreat[];
  /** True when its entry lists the id on a layer, where only ids of MAESTRO stand. */
  readonly onLayer: boolean;
};

/** An id of a list, and who carries it. */
export type FiledId = CataloguedId & {
  /** In the order of the catalog. */
  readonly carriers: readonly Carrier[];
  /** Number of threats that carry it, over all agents. */
  readonly threats: number;
};

/** A list, and who carries its ids. */
export type FiledList = Omit<CataloguedList, 'ids'> & {
  readonly ids: readonly FiledId[];
  /** Number of ids that somebody carries. */
  readonly carried: number;
  /** Number of agents that carry at least one of the ids. */
  readonly agents: number;
};

/** Every list, and every id of every list: no two lists share one. */
export type FrameworkIndex = {
  readonly lists: readonly FiledList[];
  readonly ids: ReadonlyMap<string, FiledId>;
};

/** Every id that a threat is filed under. */
function idsOf({ threat }: ScoredThreat): Set<string> {
  const risks = coreRisks.filter(({ asi }) => asi.some((id) => threat.frameworks.includes(id)));
  return new Set([...threat.frameworks, ...threat.stride, ...risks.map(({ id }) => id)]);
}

/** Id → what one agent has to do with it. */
function carriedBy(agent: Agent): Map<string, Carrier> {
  const named = new Set(layers.flatMap(({ id }) => agent.data.maestro[id].threats ?? []));
  const threats = new Map<string, ScoredThreat[]>([...named].map((id) => [id, []]));
  for (const scored of agent.score.threats)
    for (const id of idsOf(scored)) {
      const others = threats.get(id);
      if (others) others.push(scored);
      else threats.set(id, [scored]);
    }
  return new Map(
    [...threats].map(([id, all]) => [id, { agent, threats: all, onLayer: named.has(id) }]),
  );
}

/** The ids of CWE among others, by number. */
function weaknesses(ids: Iterable<string>): CataloguedId[] {
  const found = [...ids].flatMap((id) => findReference(id) ?? []);
  return found
    .filter(({ list }) => list === 'cwe')
    .map((reference) => ({ ...reference, label: reference.id }))
    .sort((a, b) => Number(a.id.slice('CWE-'.length)) - Number(b.id.slice('CWE-'.length)));
}

/**
 * Files every threat of every agent under every id that it carries. Walks over the catalog once.
 * @param catalog the published agents
 * @returns each list in its own order; ids that no list has are left out
 */
export function buildFrameworkIndex({ agents }: Catalog): FrameworkIndex {
  const carriers = new Map<string, Carrier[]>();
  for (const agent of agents)
    for (const [id, carrier] of carriedBy(agent)) {
      const others = carriers.get(id);
      if (others) others.push(carrier);
      else carriers.set(id, [carrier]);
    }
  const file = (row: CataloguedId): FiledId => {
    const found = carriers.get(row.id) ?? [];
    return {
      ...row,
      carriers: found,
      threats: found.reduce((sum, { threats }) => sum + threats.length, 0),
    };
  };
  const lists = cataloguedLists.map(({ id, name, ids: known }) => {
    const ids = (id === 'cwe' ? weaknesses(carriers.keys()) : known).map(file);
    const distinct = new Set(ids.flatMap((row) => row.carriers.map(({ agent }) => agent.id)));
    const carried = ids.filter((row) => row.carriers.length > 0).length;
    return { id, name, ids, carried, agents: distinct.size };
  });
  return { lists, ids: new Map(lists.flatMap(({ ids }) => ids.map((row) => [row.id, row]))) };
}
