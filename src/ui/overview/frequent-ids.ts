import type { FrameworkIndex } from '#domain/catalog/framework-index.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** Ids that the list of the most frequent ones holds. */
const MAX_IDS = 12;

/** Lists that say nothing of their own here: every threat has an id of the one, and the other follows from ASI ids. */
const UNCOUNTED = ['stride', 'aivss'];

/**
 * The ids that threats of the most agents list, over all lists. To be named on a layer is not enough.
 * @param index who carries which id
 * @param urls the paths of the site
 */
export function frequentIds(index: FrameworkIndex, urls: Urls) {
  return [...index.ids.values()]
    .filter(({ threats, list }) => threats > 0 && !UNCOUNTED.includes(list))
    .map(({ id, name, list, carriers, threats, open: openThreats }) => ({
      id,
      name,
      href: urls.reference(list, id),
      agents: carriers.filter(({ open, closed }) => open.length + closed.length > 0).length,
      threats,
      open: openThreats,
    }))
    .toSorted((a, b) => b.agents - a.agents || b.threats - a.threats)
    .slice(0, MAX_IDS);
}
