/** What the index is to be made of. */
export type IndexTask = {
  /** The folder of the records that the agents left, absolute. */
  readonly left: string;
  /** The file that remembers what an index was made of, absolute. */
  readonly keep: string;
  /** A digest of code and options. */
  readonly code: string;
};
