import type { Kind } from '#domain/entry/product.ts';
import type { FeedFormat } from '#ui/shared/paths.ts';
import type { Surroundings } from '../export.ts';

/** What a feed can tell of. One has a feed of its own, and so has one kind of product. */
export const feedKinds = [
  { id: 'new', name: 'New entries' },
  { id: 'rescored', name: 'Re-scored and changed entries' },
  { id: 'disputed', name: 'Disputed entries' },
  { id: 'withdrawn', name: 'Withdrawn entries' },
  { id: 'advisories', name: 'Advisories' },
] as const;

export type FeedKind = (typeof feedKinds)[number]['id'];

/** One thing that happened. */
export type FeedItem = {
  /** The same in every build: what it is about, and by which commit or record. */
  readonly key: string;
  readonly kind: FeedKind;
  /** The id of the agent, as it is today. */
  readonly agent: string;
  /** What sort of product it is; undefined for one that is no longer there. */
  readonly product: Kind | undefined;
  readonly title: string;
  /** Says what happened and why, in plain words, a paragraph each: few of all items are shown. */
  readonly text: () => readonly string[];
  /** Where to read on: a path of the site. */
  readonly path: string;
  /** Where the cause is told: a commit or a record. Undefined where there is none. */
  readonly cause: string | undefined;
  /** The calendar date. */
  readonly on: string;
};

/** Newest first; of one day, in the order of their keys. */
export function newestFirst(items: readonly FeedItem[]): FeedItem[] {
  return items.toSorted((a, b) =>
    a.on === b.on ? (a.key < b.key ? -1 : 1) : a.on < b.on ? 1 : -1,
  );
}

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
