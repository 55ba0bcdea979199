import { siteCatalog } from '#site/catalog.ts';
import { toSearchIds } from '#ui/directory/search-ids.ts';

/** Exact ids and the agents that carry them, fetched only when somebody looks for an id. */
export async function GET(): Promise<Response> {
  return Response.json(toSearchIds(await siteCatalog()));
}
