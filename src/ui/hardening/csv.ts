import { csvCell } from '#domain/csv-cell.ts';
import type { ChecklistFile, ChecklistRow } from './file.ts';
import { againstOf, heldIn, rowsOf, TICKER } from './ticks.ts';

/** How a cell begins that some spreadsheet takes for a formula, in signs of any width. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe stands before one that begins like
 * one. Line breaks become spaces, because some programs cut rows at them, quoted or not.
 */
function harmless(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  return FORMULA.test(text) ? `'${line}` : line;
}

/** What each column holds. A cell without anything known is empty. */
const columns: readonly [name: string, cell: (row: ChecklistRow, file: ChecklistFile) => string][] =
  [
    ['id', ({ id }) => id],
    ['title', ({ title }) => title],
    ['kind', ({ kind }) => kind],
    ['layers', ({ layers }) => layers.join(' ')],
    [
      'against',
      (row, file) =>
        againstOf(file, row)
          .map(({ title }) => title)
          .join('; '),
    ],
    ['profiles', ({ profiles }) => (profiles ? profiles.join(' ') : 'all')],
    ['what to do', ({ text }) => text],
    ['pitfalls', ({ pitfalls }) => pitfalls.join(' ')],
    ['test input', ({ verification }) => verification?.input ?? ''],
    ['test expected', ({ verification }) => verification?.expected ?? ''],
    ['test observed', ({ verification }) => verification?.observed ?? ''],
    ['test status', ({ verification }) => verification?.status ?? ''],
    ['test date', ({ verification }) => verification?.on ?? ''],
    ['in place', ({ id }, { ticks }) => answer(ticks?.inPlace, id)],
    [`tested by ${TICKER}`, ({ id }, { ticks }) => answer(ticks?.tested, id)],
    ['profile names', ({ profiles }, file) => heldIn(file, profiles).join('; ') || 'all'],
    ['against by profile', (row, file) => againstByProfile(file, row)],
    ['needs', ({ setting }) => setting?.needs ?? ''],
    ['test ran with', ({ verification }) => verification?.ran?.with ?? ''],
    ['test version', ({ verification }, { assessed }) => testedVersion(verification, assessed)],
  ];

/** The version that a test ran on: the assessed one, unless it names another; empty where none ran. */
function testedVersion(
  verification: ChecklistRow['verification'],
  assessed: ChecklistFile['assessed'],
): string {
  return verification?.ran ? (verification.ran.version ?? assessed.version) : '';
}

/** The threats that do not hold in all profiles, each with those that it holds in. */
function againstByProfile(file: ChecklistFile, row: ChecklistRow): string {
  return againstOf(file, row)
    .filter(({ profiles }) => profiles !== null)
    .map(({ title, profiles }) => `${title}: only in ${heldIn(file, profiles).join(' / ')}`)
    .join('; ');
}

function answer(ticked: readonly string[] | undefined, id: string): string {
  if (!ticked) return '';
  return ticked.includes(id) ? 'yes' : 'no';
}

/**
 * The checklist as CSV by RFC 4180, in UTF-8. No cell is a formula to a spreadsheet.
 * @param file with ticks or without; only mitigations of its chosen profile are written
 */
export function toCsv(file: ChecklistFile): string {
  const head = columns.map(([name]) => name);
  const rows = rowsOf(file).map((row) => columns.map(([, cell]) => harmless(cell(row, file))));
  return [head, ...rows]
    .map((cells) => `${cells.map((cell) => csvCell(cell, ',')).join(',')}\r\n`)
    .join('');
}
