import { listOf } from '../wording.ts';
import type { Feed } from './mapping.ts';

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

/** The texts of a cell, without what is empty, each once. */
function textsOf({ cells }: FeedRow, { column = '', split }: Feed): string[] {
  const cell = cells.get(column) ?? '';
  const single = typeof cell === 'string';
  const texts = single ? (split === undefined ? [cell] : cell.split(split)) : cell;
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/** Reads one row by its mapping, and keeps what is wrong with it. */
export class RowReader {
  readonly #row: FeedRow;
  /** Why no entry can come of the row. */
  readonly faults: string[] = [];

  constructor(row: FeedRow) {
    this.#row = row;
    if (row.fault !== undefined) this.faults.push(row.fault);
  }

  /** The values that the row has for a field, as the mapping translates them. */
  values(feed: Feed | undefined): string[] {
    if (!feed) return [];
    if (feed.constant !== undefined) return [feed.constant];
    const { column, values: table } = feed;
    const texts = textsOf(this.#row, feed);
    if (!table) return texts;
    for (const text of texts.filter((each) => !Object.hasOwn(table, each)))
      this.faults.push(
        `column "${column}" has "${text}", which the mapping does not translate; it has ${listOf(Object.keys(table), 'and')}`,
      );
    return texts.map((text) => table[text] ?? '').filter((text) => text !== '');
  }

  /** The one value that it has for a field. Of several, nobody said which one counts. */
  value(feed: Feed | undefined): string | undefined {
    const values = this.values(feed);
    if (values.length > 1)
      this.faults.push(`column "${feed?.column}" has ${values.length} values where one belongs`);
    return values[0];
  }
}
