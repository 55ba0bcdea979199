import type { FeedFormat } from '#ui/shared/urls.ts';
import type { Surroundings } from '../export.ts';
import type { FeedItem } from './item.ts';

/** Items of a feed at most: readers keep what they have seen. */
const MAX_ITEMS = 100;

export const TITLE = 'Agent Threat Catalog';

/** A feed, before it has a format. */
export type Feed = {
  readonly title: string;
  readonly about: string;
  /** The path of the page that it stands for. */
  readonly page: string;
  /** Its own path, in a format. */
  readonly path: (format: FeedFormat) => string;
  /** The paths that it had before: who reads there reads on. */
  readonly formerPaths: (format: FeedFormat) => readonly string[];
  /** Newest first. */
  readonly items: readonly FeedItem[];
  /** The day of the newest item; where there is none, of the newest assessment. */
  readonly updated: string;
};

/**
 * A feed with its newest items.
 * @param feed what it is
 * @param items all that it may tell, newest first
 */
export function makeFeed(
  feed: Omit<Feed, 'updated' | 'items'>,
  items: readonly FeedItem[],
  { catalog }: Surroundings,
): Feed {
  const days = catalog.agents.map(({ data }) => data.assessed.on).toSorted();
  return {
    ...feed,
    items: items.slice(0, MAX_ITEMS),
    updated: items[0]?.on ?? days.at(-1) ?? '1970-01-01',
  };
}
