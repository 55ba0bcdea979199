import { CsvError, parse } from 'csv-parse/sync';
import type { FeedRow, Table } from '#domain/import/feed.ts';
import { unifyLines } from '../whitespace.ts';

/** What may stand between the cells of a line, the usual one first. */
const delimiters = [',', ';', '\t', '|'] as const;

/** What people call them. */
const NAMES: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** A delimiter by its name, e.g. `semicolon`. */
export function delimiterName(delimiter: string): string {
  return NAMES[delimiter] ?? delimiter;
}

/** The first line of a text that is not empty, without what stands in quotes. */
function headOf(text: string): string {
  const plain = text.replace(/^\uFEFF/, '').trimStart();
  return (/^[^\r\n]*/.exec(plain)?.[0] ?? '').replaceAll(/"(?:[^"]|"")*"/g, '');
}

/**
 * The delimiter that the first line of a table shows: the one that stands there most often.
 * @param text the file
 * @returns undefined for a line without any
 */
export function delimiterOf(text: string): string | undefined {
  const head = headOf(text);
  const counts = delimiters.map((sign) => [sign, head.split(sign).length - 1] as const);
  const [best] = counts.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  return best?.[0];
}

type Parsed = { readonly record: string[]; readonly info: { readonly lines: number } };

/** A table, or one sentence on why the text is none. */
export type ReadTable = Table | { readonly fault: string };

/** The usual slips with quotes, in words. */
const SLIPS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote opens a cell and is never closed',
  INVALID_OPENING_QUOTE:
    'a quote stands inside a cell; put the cell in quotes, and double the quote',
  CSV_INVALID_CLOSING_QUOTE: 'text follows the quote that closes a cell; a quote inside is doubled',
};

/** Why CSV cannot be read, and on which line the row begins that cannot. */
function csvFault(error: unknown, text: string): string {
  if (!(error instanceof CsvError)) throw error;
  // How many bytes stand in whole rows: the parser gives it, and its types do not say so.
  const { bytes_records: bytes = 0 } = error as unknown as { bytes_records?: number };
  const before = Buffer.from(text).subarray(0, bytes).toString();
  return `line ${before.split('\n').length}: ${SLIPS[error.code] ?? 'it is not CSV'}`;
}

/** What is wrong with the names of columns. */
function headFault(columns: readonly string[]): string | undefined {
  const unnamed = columns.findIndex((name) => name === '');
  if (unnamed !== -1) return `line 1: column ${unnamed + 1} has no name`;
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  return twice === undefined ? undefined : `line 1: two columns are called "${twice}"`;
}

/**
 * Reads CSV as RFC 4180 has it. The first line names the columns.
 * @param text the file
 * @param delimiter what separates cells
 */
export function readCsv(text: string, delimiter: string): ReadTable {
  const plain = unifyLines(text);
  let parsed: Parsed[];
  try {
    const options = {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    };
    parsed = parse(plain, options) as unknown as Parsed[];
  } catch (error) {
    return { fault: csvFault(error, plain) };
  }
  const [head, ...rest] = parsed;
  if (!head) return { fault: 'it is empty' };
  const columns = head.record.map((name) => name.trim());
  const fault = headFault(columns);
  if (fault !== undefined) return { fault };
  const rows = rest.map(({ record, info }): FeedRow => {
    // The parser knows the line on which a row ends; quoted cells may hold further ones.
    const place = info.lines - (record.join('').match(/\n/g)?.length ?? 0);
    const cells = new Map(columns.map((name, at) => [name, record[at] ?? '']));
    if (record.length === columns.length) return { place, cells };
    return {
      place,
      cells,
      fault: `it has ${record.length} cells, but there are ${columns.length} columns`,
    };
  });
  return { columns, rows, counts: 'line' };
}
