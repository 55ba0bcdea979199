/** A way to number versions: which texts are versions, and which of two comes first. */
export type VersionScheme = {
  readonly id: string;
  readonly name: string;
  /** What it is, for whoever has to choose one. */
  readonly means: string;
  /** What a version of it looks like, to follow "it takes". */
  readonly takes: string;
  /** True for a text that it can read. */
  readonly isVersion: (text: string) => boolean;
  /**
   * Orders two versions that it can read: below 0 when the first is earlier, 0 for the same, above 0
   * when it is later.
   */
  readonly compare: (a: string, b: string) => number;
};
