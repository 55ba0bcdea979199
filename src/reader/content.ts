import type { Entry, EntryHead } from '#domain/entry/entry.ts';
import type { Finding } from '#domain/finding.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';

/** All that a content folder holds; with heads alone where nobody asks for whole entries. */
export type Content<One extends EntryHead = Entry> = {
  readonly entries: readonly One[];
  /** The ids that were given up, from `moved.yml`. */
  readonly moved: readonly RetiredId[];
  readonly findings: readonly Finding[];
  /** Number of files read. */
  readonly files: number;
  /** A digest of each entry's file, by id: it changes when the file does. */
  readonly digests: ReadonlyMap<string, string>;
  /** Text of each file that has findings, by the name used in them. */
  readonly texts: ReadonlyMap<string, string>;
};

/** The same as far as reports go: what is wrong, and with which entries. */
export type CheckedContent = Content<EntryHead>;
