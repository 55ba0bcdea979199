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
  /** The day of the newest item; where there is none, of the newest assessment that it is about. */
  readonly updated: string;
};

/**
 * A feed with its newest items.
 * @param feed what it is
 * @param items all that it may tell, newest first
 * @param assessed the day of the newest assessment that it is about
 */
export function makeFeed(
  feed: Omit<Feed, 'updated' | 'items'>,
  items: readonly FeedItem[],
  assessed: string,
): Feed {
  return { ...feed, items: items.slice(0, MAX_ITEMS), updated: items[0]?.on ?? assessed };
}

/** The day of the newest assessment of all. */
export function newestAssessment({ catalog }: Surroundings): string {
  const later = (a: string, b: string) => (a < b ? b : a);
  return catalog.agents.map(({ data }) => data.assessed.on).reduce(later, '1970-01-01');
}
