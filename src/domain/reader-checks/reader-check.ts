import type { Finding } from '../finding.ts';

/**
 * What a piece of an example is: the name of a file, the beginning of a file, fields of the front
 * matter as they are typed, the same with marks for white space, a section of the body, retired ids,
 * or what is written down of a change.
 */
export type PieceKind = 'name' | 'start' | 'fields' | 'lines' | 'section' | 'moved' | 'unfinished';

/** Something that the reader itself looks for, before any rule sees the entry. */
export type ReaderCheck = {
  /** The id that its findings carry in place of a rule's. */
  readonly id: string;
  readonly title: string;
  /** Why it is looked for, and why each limit is what it is. */
  readonly why: string;
  /** The worst that its findings can be. */
  readonly severity: Finding['severity'];
  readonly examples: {
    readonly kind: PieceKind;
    /** A piece that the reader has nothing against; empty where only its absence is good. */
    readonly good: string;
    /** Pieces that it finds fault with, each with the one message that it gives. */
    readonly bad: readonly {
      readonly piece: string;
      readonly message: string;
      /** Where it is not the worst. */
      readonly severity?: Finding['severity'];
    }[];
  };
};
