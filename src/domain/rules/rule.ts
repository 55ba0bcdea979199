import type { Entry, EntryHead } from '../entry/entry.ts';
import type { Finding, Problem } from '../finding.ts';

/**
 * Front matter that shows a rule. A piece is short: it stands for a whole entry with this piece
 * put in, where lists are joined by `id` and the rest is as it should be. The tests do just that.
 */
type Examples = {
  /** A piece that the rule has nothing against. */
  readonly good: string;
  /** Pieces that break the rule, each with the one message that it gives. */
  readonly bad: readonly {
    readonly yaml: string;
    readonly message: string;
    /** What is printed in its place where the piece is too long to be read. */
    readonly shown?: string;
  }[];
};

/** Something that must hold beyond the shape of an entry. One file, one rule. */
export type Rule = {
  /** Kebab-case name; it never changes, since entries may carry exceptions to it. */
  readonly id: string;
  readonly title: string;
  /** Why the rule exists, in one or two sentences. */
  readonly why: string;
  readonly severity: Finding['severity'];
  readonly examples: Examples;
  /**
   * What one entry does against the rule. `today` is the calendar date of the reading: the domain
   * has no clock of its own.
   */
  readonly check: (entry: Entry, today: string) => Problem[];
};

/** A rule that can only be checked with all entries at hand. */
export type CatalogRule = Omit<Rule, 'check'> & {
  /**
   * What the entries do against the rule; each problem belongs to one of them. `domains` are those of
   * a private network that the readers of the catalog know.
   */
  readonly check: (
    entries: readonly EntryHead[],
    domains: readonly string[],
  ) => { entry: EntryHead; problem: Problem }[];
};
