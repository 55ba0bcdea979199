import { currentIdOf } from '../frameworks/reference.ts';
import type { Agent, Catalog } from './catalog.ts';

/** Two agents that are worth a page of their own, in the order of their ids. */
export type Pair = { readonly first: Agent; readonly second: Agent };

/** How many others an agent puts forward. */
const NEAREST = 3;

/** How many pairs there are at most, however large the catalog. */
const MAX_PAIRS = 200;

/** Every public id that an agent's threats carry, each in its newest edition. */
function idsCarriedBy({ data }: Agent): Set<string> {
  return new Set(data.threats.flatMap(({ frameworks }) => frameworks.map(currentIdOf)));
}

/**
 * Counts how many ids an agent shares with each other one.
 * @returns gives the counts of an agent by its place; the next call writes over them, since all
 *   together would take the square of the catalog in memory
 */
function sharedCounter(agents: readonly Agent[]): (place: number) => Uint16Array {
  const carriers = new Map<string, number[]>();
  const carried = agents.map(idsCarriedBy);
  for (const [place, ids] of carried.entries())
    for (const id of ids) {
      const others = carriers.get(id);
      if (others) others.push(place);
      else carriers.set(id, [place]);
    }
  const counts = new Uint16Array(agents.length);
  return (place) => {
    counts.fill(0);
    for (const id of carried[place] ?? [])
      for (const other of carriers.get(id) ?? []) counts[other] = (counts[other] ?? 0) + 1;
    counts[place] = 0;
    return counts;
  };
}

type Candidate = { readonly key: string; readonly pair: Pair; readonly shared: number };

/** The few agents next to one: of its kind first, then those that share the most ids. */
function nearest(agents: readonly Agent[], agent: Agent, counts: Uint16Array): Candidate[] {
  // A kind of its own weighs more than any number of ids.
  const weigh = (other: Agent, shared: number) =>
    shared + (other.data.kind === agent.data.kind ? 0x1_0000 : 0);
  let best: { other: Agent; shared: number; weight: number }[] = [];
  let least = 0;
  // Run for each two agents of the catalog: nothing is made in it until somebody comes nearer.
  for (let place = 0; place < agents.length; place += 1) {
    const [shared, other] = [counts[place], agents[place]];
    if (!shared || !other) continue;
    const weight = weigh(other, shared);
    if (weight <= least) continue;
    best = [...best, { other, shared, weight }].sort((a, b) => b.weight - a.weight);
    best = best.slice(0, NEAREST);
    least = best[NEAREST - 1]?.weight ?? 0;
  }
  return best.map(({ other, shared }) => {
    const [first, second] = agent.id < other.id ? [agent, other] : [other, agent];
    return { key: `${first.id}--${second.id}`, pair: { first, second }, shared };
  });
}

/**
 * The pairs that get a page of their own: for each agent its three nearest, those of its kind
 * before others and then by the number of public ids that both carry. Where that makes too many,
 * the pairs with the most in common stay. Two agents that share no id are no pair.
 * @param most the largest number of pairs
 * @returns each pair once, ordered by the ids
 */
export function findPairs(catalog: Catalog, most = MAX_PAIRS): Pair[] {
  // In the order of ids, so that of equally near agents the same ones are always taken.
  const agents = catalog.agents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const countsAt = sharedCounter(agents);
  const candidates = new Map<string, Candidate>();
  for (const [place, agent] of agents.entries())
    for (const each of nearest(agents, agent, countsAt(place))) candidates.set(each.key, each);
  const byKey = (a: Candidate, b: Candidate) => (a.key < b.key ? -1 : 1);
  return [...candidates.values()]
    .sort((a, b) => b.shared - a.shared || byKey(a, b))
    .slice(0, most)
    .sort(byKey)
    .map(({ pair }) => pair);
}
