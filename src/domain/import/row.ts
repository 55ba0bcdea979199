/** What a cell holds: a text, or in JSON also a list of texts. */
export type Cell = string | readonly string[];

/** One row of a table. */
export type FeedRow = {
  /** The line of the file on which it begins; in JSON the number of the row. */
  readonly place: number;
  /** Its cells by the name of their column. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Why it cannot be read as it should be. */
  readonly fault?: string;
};

/** A table, of CSV or of JSON. */
export type Table = {
  readonly columns: readonly string[];
  readonly rows: readonly FeedRow[];
  /** What the place of a row counts. */
  readonly counts: 'line' | 'row';
};
