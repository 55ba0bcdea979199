import { kinds } from '#domain/entry/product.ts';
import type { FeedFormat, Urls } from '#ui/shared/urls.ts';
import type { Surroundings } from '../export.ts';
import { advisoryItems } from './advisory-items.ts';
import { assessmentItem, changeItems } from './change-items.ts';
import { feedKinds, newestFirst } from './item.ts';
import type { FeedItem } from './item.ts';

/** Items of a feed at most: readers keep what they have seen. */
const MAX_ITEMS = 100;

/** A feed, before it has a format. */
export type Feed = {
  readonly title: string;
  readonly about: string;
  /** The path of the page that it stands for. */
  readonly page: string;
  /** Its own path, in a format. */
  readonly path: (format: FeedFormat) => string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
  /** The day of the newest item; where there is none, of the newest assessment. */
  readonly updated: string;
};

const TITLE = 'Agent Threat Catalog';

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
    isOwn,
  }));
}

/** Every feed of the site: of all, one a kind, and one an agent. */
export function allFeeds(around: Surroundings): Feed[] {
  const { urls } = around.addresses;
  const { agents } = around.catalog;
  const items = allItems(around);
  const days = agents.map(({ data }) => data.assessed.on);
  const make = (feed: Omit<Feed, 'updated' | 'items'>, own: readonly FeedItem[]): Feed => ({
    ...feed,
    items: own.slice(0, MAX_ITEMS),
    updated: own[0]?.on ?? days.toSorted().at(-1) ?? '1970-01-01',
  });
  const about = 'What changed in the catalog: entries and advisories, each with its cause.';
  return [
    make({ title: TITLE, about, page: urls.changes, path: (format) => urls.feed(format) }, items),
    ...kindFeeds(urls).map(({ isOwn, ...feed }) => make(feed, items.filter(isOwn))),
    ...agents.map(({ id, data }) =>
      make(
        {
          title: `${TITLE}: ${data.name}`,
          about: `Changes of the entry of ${data.name}, and its advisories.`,
          page: urls.agent(id),
          path: (format) => urls.agentFeed(id, format),
        },
        items.filter(({ agent }) => agent === id),
      ),
    ),
  ];
}
