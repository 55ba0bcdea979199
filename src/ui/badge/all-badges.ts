import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Catalog } from '#domain/catalog/catalog.ts';
import { finalTarget } from '#domain/retired-ids/final-target.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { toBadge, toGoneBadge } from './badge.ts';
import { Badge } from './Badge.tsx';

/**
 * The badges of all ids, those that were given up among them, so that no embedded picture breaks:
 * an id that has moved shows the entry of today, one withdrawn says so.
 * @param catalog the published agents
 * @param moved every retired id
 * @param today the calendar date of the build
 */
export function allBadges(
  { agents }: Catalog,
  moved: readonly RetiredId[],
  today: string,
): { id: string; svg: string }[] {
  const byId = new Map(agents.map((agent) => [agent.id, agent]));
  const renames = moved.filter(({ kind }) => kind === 'moved');
  return [
    ...agents.map((agent) => ({ id: agent.id, badge: toBadge(agent, today) })),
    ...moved.map(({ id, kind }) => {
      const successor = kind === 'moved' ? byId.get(finalTarget(id, renames).id ?? '') : undefined;
      return { id, badge: successor ? toBadge(successor, today) : toGoneBadge(id) };
    }),
  ].map(({ id, badge }) => ({ id, svg: `${renderToString(h(Badge, badge))}\n` }));
}
