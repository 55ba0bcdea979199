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
 * An id means one agent, and the one that had it before: a row may be older than the rename. What
 * stands in two catalogs by the same id is the same, and is meant once.
 */
function meantOf({ agent: asked }: InventoryItem, known: readonly KnownIn[]): readonly KnownIn[] {
  const isId = known.some(({ agent }) => agent.id === asked);
  const meant = isId
    ? known.filter(({ agent, formerly }) => agent.id === asked || formerly !== undefined)
    : known;
  return meant.filter(
    ({ agent }, at) => meant.findIndex((other) => other.agent.id === agent.id) === at,
  );
}

/**
 * The agents that a row of an inventory means, in several catalogs. A name or a package may be in two
 * of them: then each judges its own, so that nothing hides behind the other. For that, an agent tells
 * who took it out, too.
 * @param item the row
 * @param catalogs what is known, each id but once or with the same content
 */
export function findAgents(
  item: InventoryItem,
  catalogs: readonly NamedCatalog[],
):
  | readonly KnownIn[]
  | { readonly wrong: string }
  | { readonly missing: string; readonly isLikeAnother: boolean } {
  const all = catalogs.map(({ place, ...catalog }) => ({ place, found: findAgent(item, catalog) }));
  const missing = all.flatMap(({ place, found }) =>
    'missing' in found ? [{ place, ...found }] : [],
  );
  const known = all.flatMap(({ place, found }): KnownIn[] =>
    'agent' in found ? [{ ...found, ...(catalogs.length > 1 && { place }) }] : [],
  );
  if (known.length === 0) {
    const wrong = all.flatMap(({ found }) => ('wrong' in found ? [found] : []))[0];
    if (wrong) return wrong;
    const why = MOST_TELLING.flatMap((is) => missing.filter((each) => each.is === is));
    const [most] = why;
    return { missing: most?.missing ?? '', isLikeAnother: most?.is === 'like-another' };
  }
  const takenOut = missing.flatMap((each) =>
    each.is === 'taken-out' ? [`${each.place}: ${each.missing}`] : [],
  );
  return meantOf(item, known).map((each) => ({
    ...each,
    ...(takenOut.length > 0 && { takenOut }),
  }));
}
