import type { Addresses } from '../export.ts';
import { uuid5 } from '../uuid5.ts';
import type { Feed } from './make-feed.ts';

/** A feed as JSON Feed 1.1. Source: https://www.jsonfeed.org/version/1.1/. */
export function toJsonFeed(feed: Feed, { urls, whole }: Addresses): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.about,
    home_page_url: whole(feed.page),
    feed_url: whole(feed.path('json')),
    language: 'en',
    authors: [{ name: urls.publisher.attribution }],
    items: feed.items.map((item) => ({
      id: `urn:uuid:${uuid5(item.key)}`,
      url: whole(item.path),
      ...(item.cause === undefined ? {} : { external_url: item.cause }),
      title: item.title,
      content_text: item.text().join('\n'),
      date_published: `${item.on}T00:00:00Z`,
      tags: [item.kind, ...(item.product === undefined ? [] : [item.product])],
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
