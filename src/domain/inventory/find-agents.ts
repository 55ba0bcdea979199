import { findAgent } from './find-agent.ts';
import type { Found } from './find-agent.ts';
import type { InventoryItem } from './item.ts';
import type { NamedCatalog } from './named-catalog.ts';
import type { Told } from './verdict.ts';

/** An agent, with the catalog that knows it and those that took it out, where there are several. */
export type KnownIn = Extract<Found, { agent: unknown }> & Omit<Told, 'item'>;

/** What tells a reader most of a row that no catalog knows: that it was taken out of one. */
const MOST_TELLING = ['taken-out', 'like-another', 'unknown'] as const;

/**
 * The agents that a row of an inventory means, in several catalogs. An id means one agent, and the one
 * that had it before: a row may be older than the rename. A name or a package may be in two of them:
 * then each catalog judges its own, so that nothing hides behind the other; for that, an agent tells
 * who took it out. What stands in two
 * catalogs by the same id is the same, and is found once.
 * @param item the row
 * @param catalogs what is known, each id but once or with the same content
 */
export function findAgents(
  item: InventoryItem,
  catalogs: readonly NamedCatalog[],
): readonly KnownIn[] | { readonly missing: string } {
  const all = catalogs.map((catalog) => ({
    place: catalog.place,
    found: findAgent(item, catalog),
  }));
  const missing = all.flatMap(({ found }) => ('missing' in found ? [found] : []));
  const known = all.flatMap(({ place, found }): KnownIn[] =>
    'missing' in found ? [] : [{ ...found, ...(catalogs.length > 1 && { place }) }],
  );
  const takenOut = all.flatMap(({ place, found }) =>
    'missing' in found && found.is === 'taken-out' ? [`${place}: ${found.missing}`] : [],
  );
  if (known.length === 0) {
    const why = MOST_TELLING.flatMap((is) => missing.filter((each) => each.is === is));
    return { missing: why[0]?.missing ?? '' };
  }
  const isId = known.some(({ agent }) => agent.id === item.agent);
  const meant = isId
    ? known.filter(({ agent, formerly }) => agent.id === item.agent || formerly !== undefined)
    : known;
  return meant
    .filter(({ agent }, at) => meant.findIndex((other) => other.agent.id === agent.id) === at)
    .map((each) => ({ ...each, ...(takenOut.length > 0 && { takenOut }) }));
}
