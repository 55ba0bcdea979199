import { kinds } from '#domain/entry/product.ts';
import type { FeedFormat, Urls } from '#ui/shared/urls.ts';
import type { Surroundings } from '../export.ts';
import { advisoryItems } from './advisory-items.ts';
import { agentFeeds } from './agent-feeds.ts';
import { assessmentItem, changeItems } from './change-items.ts';
import { feedKinds, newestFirst } from './item.ts';
import type { FeedItem } from './item.ts';
import { makeFeed, newestAssessment, TITLE } from './make-feed.ts';
import type { Feed } from './make-feed.ts';

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
    title: `${TITLE}: ${name}`,
    about,
    page: id === 'advisories' ? urls.advisories : urls.changes,
    path: (format: FeedFormat) => urls.kindFeed(id, format),
    formerPaths: () => [],
    isOwn,
  }));
}

/** Every feed of the site: of all, one a kind, and one an agent. */
export function allFeeds(around: Surroundings): Feed[] {
  const { urls } = around.addresses;
  const items = allItems(around);
  const newest = newestAssessment(around);
  const all = {
    title: TITLE,
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
}
