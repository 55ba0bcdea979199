import type { Entry } from '../entry/entry.ts';
import type { RetiredId } from '../retired-ids/retired-id.ts';
import type { Agent } from './catalog.ts';
import type { Evidence } from './diff-evidence.ts';
import type { RecordedChange } from './diff-recorded.ts';
import type { Term } from './term.ts';
import type { LockRows } from './lock.ts';

/** A content folder at one moment. */
export type Snapshot = {
  readonly entries: readonly Entry[];
  readonly moved: readonly RetiredId[];
  /** A digest of each file by id, also of files that could not be read. */
  readonly digests: ReadonlyMap<string, string>;
  /** The scores that were written down at that moment, for entries that are no longer read. */
  readonly recorded?: LockRows;
};

/** An entry of which a term of the score moved. */
export type Rescored = {
  readonly before: Agent;
  readonly after: Agent;
  /** True when the score may fall in other bands than before. */
  readonly bandChange: boolean;
  /**
   * True when versions are all that moved the headline: with the threats open that were open before,
   * the score would be as before.
   */
  readonly isByVersion: boolean;
  readonly terms: readonly Term[];
  readonly evidence: Evidence;
};

/** What became of the published entries between two moments; each list is sorted by id. */
export type CatalogDiff = {
  readonly added: readonly Agent[];
  readonly withdrawn: readonly {
    readonly before: Agent;
    /** Undefined when the entry is still there, with the status `withdrawn`. */
    readonly retiredId: RetiredId | undefined;
  }[];
  readonly moved: readonly {
    readonly before: Agent;
    readonly to: string;
    readonly because: string;
  }[];
  readonly rescored: readonly Rescored[];
  /** Entries that cannot be read at the earlier moment, by the scores that were written down. */
  readonly recorded: readonly RecordedChange[];
  /** Entries that read otherwise, and score as before. */
  readonly reworded: readonly Agent[];
  /** Published ids that are gone without a row in moved.yml. `draft` when a draft has the id now. */
  readonly missing: readonly { readonly before: Agent; readonly draft: boolean }[];
  /** Ids of which one side could not be read. */
  readonly unread: readonly { readonly id: string; readonly side: 'before' | 'after' }[];
  readonly unchanged: number;
};
