import { kinds } from '#domain/entry/product.ts';
import { oncePer } from '#domain/remember.ts';
import { formerIds } from '#domain/retired-ids/final-target.ts';
import type { FeedFormat } from '#ui/shared/paths.ts';
import type { Urls } from '#ui/shared/urls.ts';
import type { Surroundings } from '../export.ts';
import { advisoryItems } from './advisory-items.ts';
import { assessmentItem, changeItems } from './change-items.ts';
import { feedKinds, makeFeed, newestAssessment, newestFirst } from './make-feed.ts';
import type { Feed, FeedItem } from './make-feed.ts';

/**
 * The feed of each agent, also of those that were taken out: who follows one is told so. A feed lies
 * under each id that its entry had.
 * @param items everything that happened, newest first
 */
function agentFeeds(items: readonly FeedItem[], around: Surroundings): Feed[] {
  const { catalog, moved, addresses } = around;
  const { urls } = addresses;
  const former = formerIds(moved);
  const ofAgent = Map.groupBy(items, ({ agent }) => agent);
  const feedOf = (id: string, name: string, about: string, assessed: string) =>
    makeFeed(
      {
        title: `${urls.publisher.name}: ${name}`,
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

/** Everything that happened, newest first. Where git tells nothing, assessments stand for changes. */
export function allItems(around: Surroundings): FeedItem[] {
  const { changes, catalog } = around;
  const news = changes
    ? changeItems(changes, around)
    : catalog.agents.map((agent) => assessmentItem(agent, around));
  return newestFirst([...news, ...advisoryItems(around)]);
}

/** The feeds of one kind of news, and of one kind of product, each with what belongs to it. */
function kindFeeds(urls: Urls) {
  const news = feedKinds.map(({ id, name }) => ({
    ...{ id, name, about: `${name}, each with its cause.` },
    isOwn: (item: FeedItem) => item.kind === id,
  }));
  const products = kinds.map(({ id, name, means }) => ({
    ...{ id, name, about: `Changes and advisories of one kind of product. ${means}` },
    isOwn: (item: FeedItem) => item.product === id,
  }));
  return [...news, ...products].map(({ id, name, about, isOwn }) => ({
    title: `${urls.publisher.name}: ${name}`,
    about,
    page: id === 'advisories' ? urls.advisories : urls.changes,
    path: (format: FeedFormat) => urls.kindFeed(id, format),
    formerPaths: () => [],
    isOwn,
  }));
}

/** Every feed of the site: of all, one a kind, and one an agent; made once for all formats. */
export const allFeeds = oncePer((around: Surroundings): readonly Feed[] => {
  const { urls } = around.addresses;
  const items = allItems(around);
  const newest = newestAssessment(around);
  const all = {
    title: urls.publisher.name,
    about: 'What changed in the catalog: entries and advisories, each with its cause.',
    page: urls.changes,
    path: urls.feed,
    formerPaths: () => [],
  };
  return [
    makeFeed(all, items, newest),
    ...kindFeeds(urls).map(({ isOwn, ...feed }) => makeFeed(feed, items.filter(isOwn), newest)),
    ...agentFeeds(items, around),
  ];
});
