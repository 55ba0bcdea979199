import { coreRisks } from '../aivss/core-risks.ts';
import { cataloguedLists } from '../frameworks/catalogued.ts';
import type { CataloguedId, CataloguedList } from '../frameworks/catalogued.ts';
import { findReference } from '../frameworks/reference.ts';
import { layers } from '../maestro/layers.ts';
import { oncePer } from '../remember.ts';
import type { Threat } from '../entry/threat.ts';
import type { Agent, Catalog } from './catalog.ts';
import type { ClosedThreat } from './closed-threats.ts';
import type { ScoredThreat } from './score-threat.ts';

/** An agent that carries an id. */
export type Carrier = {
  readonly agent: Agent;
  /** Its threats that carry the id and are open in the assessed version, in the order of its entry. */
  readonly open: readonly ScoredThreat[];
  /** Those that are closed in the assessed version, each with the versions in which it is open. */
  readonly closed: readonly ClosedThreat[];
  /** True when its entry lists the id on a layer, where only ids of MAESTRO stand. */
  readonly onLayer: boolean;
};

/** An id of a list, and who carries it. */
export type FiledId = CataloguedId & {
  /** In the order of the catalog. */
  readonly carriers: readonly Carrier[];
  /** Number of threats that carry it, over all agents, whether open or closed. */
  readonly threats: number;
  /** How many of them are open in the assessed version of their agent. */
  readonly open: number;
};

/** A list, and who carries its ids. */
export type FiledList = Omit<CataloguedList, 'ids'> & {
  readonly ids: readonly FiledId[];
  /** Number of agents that carry at least one of the ids, of whichever edition. */
  readonly agents: number;
};

/** Every list, and every id of every list: no two lists share one. */
export type FrameworkIndex = {
  readonly lists: readonly FiledList[];
  readonly ids: ReadonlyMap<string, FiledId>;
};

/** Every id that a threat is filed under. */
function idsOf({ frameworks, stride }: Threat): Set<string> {
  const risks = coreRisks.filter(({ asi }) => asi.some((id) => frameworks.includes(id)));
  return new Set([...frameworks, ...stride, ...risks.map(({ id }) => id)]);
}

/** Id → what carries it. */
function fileById<T>(all: readonly T[], idsOf: (one: T) => Iterable<string>): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all)
    for (const id of idsOf(one)) {
      const others = found.get(id);
      if (others) others.push(one);
      else found.set(id, [one]);
    }
  return found;
}

/** Id → what one agent has to do with it. */
function carriedBy(agent: Agent): [id: string, carrier: Carrier][] {
  const named = new Set(layers.flatMap(({ id }) => agent.data.maestro[id].threats ?? []));
  const open = fileById(agent.score.threats, ({ threat }) => idsOf(threat));
  const closed = fileById(agent.closedThreats, ({ scored }) => idsOf(scored.threat));
  return [...new Set([...named, ...open.keys(), ...closed.keys()])].map((id) => [
    id,
    { agent, open: open.get(id) ?? [], closed: closed.get(id) ?? [], onLayer: named.has(id) },
  ]);
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
 * Files every threat of every agent, open or closed, under every id that it carries: once for all
 * who ask for it.
 * @param catalog the published agents
 * @returns each list in its own order; ids that no list has are left out
 */
export const buildFrameworkIndex = oncePer(({ agents }: Catalog): FrameworkIndex => {
  const carriers = new Map<string, Carrier[]>();
  for (const agent of agents)
    for (const [id, carrier] of carriedBy(agent)) {
      const others = carriers.get(id);
      if (others) others.push(carrier);
      else carriers.set(id, [carrier]);
    }
  const file = (row: CataloguedId): FiledId => {
    const found = carriers.get(row.id) ?? [];
    const open = found.reduce((sum, carrier) => sum + carrier.open.length, 0);
    const closed = found.reduce((sum, carrier) => sum + carrier.closed.length, 0);
    return { ...row, carriers: found, threats: open + closed, open };
  };
  const lists = cataloguedLists.map(({ id, name, ids: known }) => {
    const ids = (id === 'cwe' ? weaknesses(carriers.keys()) : known).map(file);
    const distinct = new Set(ids.flatMap((row) => row.carriers.map(({ agent }) => agent.id)));
    return { id, name, ids, agents: distinct.size };
  });
  return { lists, ids: new Map(lists.flatMap(({ ids }) => ids.map((row) => [row.id, row]))) };
});
