import { formerIds } from '#domain/retired-ids/final-target.ts';
import type { FeedFormat } from '#ui/shared/urls.ts';
import type { Surroundings } from '../export.ts';
import { makeFeed, TITLE } from './make-feed.ts';
import type { Feed } from './make-feed.ts';
import type { FeedItem } from './item.ts';

/**
 * The feed of each agent, also of those that were taken out: who follows one is told so. A feed lies
 * under each id that its entry had.
 * @param items everything that happened, newest first
 */
export function agentFeeds(items: readonly FeedItem[], around: Surroundings): Feed[] {
  const { catalog, moved, addresses } = around;
  const { urls } = addresses;
  const former = formerIds(moved);
  const ofAgent = Map.groupBy(items, ({ agent }) => agent);
  const feedOf = (id: string, name: string, about: string, assessed: string) =>
    makeFeed(
      {
        title: `${TITLE}: ${name}`,
        about,
        page: urls.agent(id),
        path: (format) => urls.agentFeed(id, format),
        formerPaths: (format: FeedFormat) =>
          (former.get(id) ?? []).map((old) => urls.agentFeed(old.id, format)),
      },
      ofAgent.get(id) ?? [],
      assessed,
    );
  return [
    ...catalog.agents.map(({ id, data }) =>
      feedOf(
        id,
        data.name,
        `Changes of the entry of ${data.name}, and its advisories.`,
        data.assessed.on,
      ),
    ),
    ...moved
      .filter(({ kind }) => kind === 'withdrawn')
      .map(({ id, on }) =>
        feedOf(id, id, `What became of the entry ${id}, which was taken out.`, on),
      ),
  ];
}
