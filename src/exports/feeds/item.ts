import type { Kind } from '#domain/entry/product.ts';

/** What a feed can tell of. One has a feed of its own, and so has one kind of product. */
export const feedKinds = [
  { id: 'new', name: 'New entries' },
  { id: 'rescored', name: 'Re-scored entries' },
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
  /** What happened and why, in plain words, a paragraph each. */
  readonly text: readonly string[];
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
