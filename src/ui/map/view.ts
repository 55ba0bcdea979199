import type { Catalog } from '#domain/catalog/catalog.ts';
import { kinds } from '#domain/entry/product.ts';
import { latest } from '#domain/remember.ts';
import { firstOf } from '#ui/shared/first-of.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { MATURITY } from './areas.ts';
import { toDot } from './dot.ts';
import { draw } from './drawing.ts';
import { frameOf, placeLabels } from './places.ts';

/** The map: dots, areas of bands, axes, and the table that says the same. */
export type MapView = ReturnType<typeof toMap>;

/** Agents on the map: among more, no dot could be told from its neighbours. */
export const MAX_DOTS = 150;

/** Agents on the map of a phone: among more, it would name nearly none, and weigh as much again. */
const MAX_NARROW = 75;

/**
 * The map of a catalog, which the directory and its own page show.
 * @param catalog the published agents
 * @param urls the paths of the site
 */
export const toMap = latest(({ agents }: Catalog, urls: Urls) => {
  const { first, more } = firstOf(agents, MAX_DOTS);
  const rows = first.map((agent) => toDot(agent, urls));
  const wide = draw(rows, frameOf(rows, 'wide'));
  return {
    ...wide,
    /** The same for a phone; none of many agents. */
    narrow: rows.length > MAX_NARROW ? undefined : draw(rows, frameOf(rows, 'narrow')),
    /** Agents that stand further down in the directory, and not on the map. */
    more,
    maturity: MATURITY.name,
    rows,
    kinds: kinds.flatMap(({ id, name }) => {
      const own = wide.dots.filter(({ kind }) => kind === id);
      return own.length === 0 ? [] : [{ id, name, dots: placeLabels(own, wide.frame) }];
    }),
  };
});
