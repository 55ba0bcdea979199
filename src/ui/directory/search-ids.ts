import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import { layers } from '#domain/maestro/layers.ts';
import { currentIdOf } from '#domain/frameworks/current-id.ts';
import { referenceIds } from '#domain/frameworks/reference.ts';

/** Ids that moved, each with the one that stands for the same now. */
const moved = referenceIds.flatMap((id) => {
  const current = currentIdOf(id);
  return current === id ? [] : [[id, current] as const];
});

/** Every framework and advisory id under which a reader may look for an agent. */
function idsOf({ data }: Agent): Set<string> {
  const ids = new Set<string>([
    ...data.threats.flatMap(({ frameworks }) => frameworks),
    ...layers.flatMap(({ id }) => data.maestro[id].threats ?? []),
    ...data.advisories.flatMap(({ id, aliases }) => [id, ...aliases]),
  ]);
  // Editions number one risk differently: who looks for the old id finds the new one, too.
  for (const [id, current] of moved) {
    if (ids.has(current)) ids.add(id);
  }
  return ids;
}

/**
 * Which agents carry which exact id. Full-text search cuts ids at their punctuation, so exact ids
 * have a list of their own.
 * @returns id, in upper case → ids of agents, both sorted
 */
export function toSearchIds(catalog: Catalog): Record<string, string[]> {
  const carriers = new Map<string, string[]>();
  for (const agent of catalog.agents) {
    for (const id of idsOf(agent)) {
      const key = id.toUpperCase();
      carriers.set(key, [...(carriers.get(key) ?? []), agent.id]);
    }
  }
  return Object.fromEntries(
    [...carriers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, agents]) => [id, agents.sort()]),
  );
}
