import { getCollection } from 'astro:content';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import { recall } from './memory.ts';

let built: { readonly generation: number; readonly catalog: Catalog } | undefined;

/**
 * The catalog, built once for all pages of a build, and anew in development when an entry changes.
 * @throws Error when the collection was not loaded, or holds other entries than the memory
 */
export async function siteCatalog(): Promise<Catalog> {
  const memory = recall();
  if (built && built.generation === memory?.generation) return built.catalog;
  // Asking the collection ties the pages to it: Astro renders them anew when it changes.
  const listed = await getCollection('agents');
  if (!memory || memory.entries.length !== listed.length)
    throw new Error(
      `the collection has ${listed.length} agents, the memory ${memory?.entries.length}`,
    );
  const catalog = buildCatalog(memory.entries);
  built = { generation: memory.generation, catalog };
  return catalog;
}

/** Routes of all agents, with the agent as a prop, for pages below `/agents/`. */
export async function agentPaths(): Promise<{ params: { id: string }; props: { agent: Agent } }[]> {
  const { agents } = await siteCatalog();
  return agents.map((agent) => ({ params: { id: agent.id }, props: { agent } }));
}

/** What is wrong with the entries right now; only ever set while somebody edits. */
export function contentReport(): string | undefined {
  return recall()?.report;
}
