import { readEntry } from '#reader/read-entry.ts';
import type { ReadEntry } from '#reader/read-entry.ts';
import type { EntryText } from '#reader/read-texts.ts';

/** Entries that threads share out among themselves. */
export type Share = {
  readonly texts: readonly EntryText[];
  readonly today: string;
  /** One number that all threads see: the first entry that nobody has taken yet. */
  readonly next: Int32Array;
};

/** Entries taken at a time: few enough that all threads end together, enough to be worth asking. */
const BATCH = 16;

/** What became of the entry at a place in the list. */
export type Placed = readonly [place: number, read: ReadEntry];

/**
 * Reads entries that nobody else has taken, until there are none left.
 * @param share the entries, and how far all threads have come
 * @param give takes each batch as soon as it is read
 */
export function readShare({ texts, today, next }: Share, give: (batch: Placed[]) => void): void {
  for (;;) {
    const from = Atomics.add(next, 0, BATCH);
    if (from >= texts.length) return;
    give(
      texts
        .slice(from, from + BATCH)
        .map(({ id, file, text }, i) => [from + i, readEntry(id, file, text, today)]),
    );
  }
}
