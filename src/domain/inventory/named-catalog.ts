import type { KnownAgent, KnownCatalog } from './known-agent.ts';

/** A catalog among several, and what a person calls it: a folder or a file. */
export type NamedCatalog = KnownCatalog & { readonly place: string };

/** An id that means one agent in one catalog and another one in a second. */
export type IdConflict = {
  readonly id: string;
  /** Where it stands, and in which version it was assessed there. */
  readonly stands: readonly { readonly place: string; readonly version: string }[];
};

/** What an entry says, as text that does not depend on the order of its fields. */
function sayings(agent: KnownAgent): string {
  return JSON.stringify(agent, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** The ids of all agents, and the catalogs in which each stands. */
function standsOf(catalogs: readonly NamedCatalog[]) {
  const stands = new Map<string, { place: string; agent: KnownAgent }[]>();
  for (const { place, agents } of catalogs)
    for (const agent of agents)
      stands.set(agent.id, [...(stands.get(agent.id) ?? []), { place, agent }]);
  return stands;
}

/**
 * The ids that stand in several catalogs, which do not say the same of them: nobody can tell which
 * one judges. A copy that says the same is no conflict.
 * @param catalogs that an inventory is judged by
 * @returns by their ids
 */
export function idConflicts(catalogs: readonly NamedCatalog[]): IdConflict[] {
  return [...standsOf(catalogs)]
    .filter(
      ([, rows]) => rows.length > 1 && new Set(rows.map((row) => sayings(row.agent))).size > 1,
    )
    .map(([id, rows]) => ({
      id,
      stands: rows.map(({ place, agent }) => ({ place, version: agent.assessed.version })),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
