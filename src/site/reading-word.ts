import type { Entry } from '#domain/entry/record.ts';
import type { Reading } from './reading.ts';

/** A reading on its way to another thread: its entries are JSON, which arrives sooner than objects. */
export type ReadingWord = {
  readonly reading: Omit<Reading, 'entries'>;
  readonly entries: string;
};

/** What a thread says of its reading. */
export function toWord({ entries, ...reading }: Reading): ReadingWord {
  return { reading, entries: JSON.stringify(entries) };
}

/** The reading that a thread told of. */
export function fromWord({ reading, entries }: ReadingWord): Reading {
  return { ...reading, entries: JSON.parse(entries) as Entry[] };
}
