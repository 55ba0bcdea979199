import { describe, expect, it } from 'vitest';
import type { Table } from '#domain/import/feed.ts';
import { readJson } from '#reader/table/read-json.ts';
import { readCsv } from '#reader/table/read-table.ts';
import { writeCsv } from '#reader/table/write-table.ts';

/** The rows of a table: place, cells, and what is wrong. */
function rowsOf(table: Table | { fault: string }) {
  if ('fault' in table) return table.fault;
  return table.rows.map(({ place, cells, fault }) => [
    place,
    Object.fromEntries(cells),
    ...(fault === undefined ? [] : [fault]),
  ]);
}

describe.each([
  ['LF', '\n'],
  ['CR LF', '\r\n'],
])('CSV with lines that end in %s', (_name, end) => {
  it('gives each row the line on which it begins', () => {
    const lines = ['a,b', '1,"x', 'y"', '', '2,"3 ""q"""', '"', '', '",4', ' 5 ,6'];
    expect(rowsOf(readCsv(`\uFEFF${lines.join(end)}${end}`, ','))).toEqual([
      [2, { a: '1', b: 'x\ny' }],
      [5, { a: '2', b: '3 "q"' }],
      [6, { a: '\n\n', b: '4' }],
      [9, { a: ' 5 ', b: '6' }],
    ]);
  });

  it('keeps a row with another number of cells, and says so', () => {
    expect(rowsOf(readCsv(`a,b${end}1${end}1,2,3`, ','))).toEqual([
      [2, { a: '1', b: '' }, 'it has 1 cells, but there are 2 columns'],
      [3, { a: '1', b: '2' }, 'it has 3 cells, but there are 2 columns'],
    ]);
  });
});

describe('CSV that cannot be read', () => {
  it.each([
    ['', 'it is empty'],
    ['a,b\n"x\ny",2\n1,"2\n3,4\n', 'line 4: a quote opens a cell and is never closed'],
    [
      'a,b\n1,2"3"\n',
      'line 2: a quote stands inside a cell; put the cell in quotes, and double the quote',
    ],
    [
      'a,b\n"1"2,3\n',
      'line 2: text follows the quote that closes a cell; a quote inside is doubled',
    ],
    ['a,b,a\n', 'line 1: two columns are called "a"'],
    ['a,,b\n', 'line 1: column 2 has no name'],
  ])('%j: %s', (text, fault) => expect(rowsOf(readCsv(text, ','))).toBe(fault));
});

it('CSV takes the delimiter that it is told', () => {
  expect(rowsOf(readCsv('a;b\n1,5;2\n', ';'))).toEqual([[2, { a: '1,5', b: '2' }]]);
});

it('rows that were left are written so that they can be read again', () => {
  const table = readCsv('a,b\n"1, ""x""\ny"," 2 "\n3\n', ',');
  if ('fault' in table) throw new Error(table.fault);
  const rejects = table.rows.map((row) => ({ row, reason: 'why, "so"' }));
  const text = writeCsv(table, rejects, ',');
  expect(rowsOf(readCsv(text, ','))).toEqual([
    [2, { line: '2', reason: 'why, "so"', a: '1, "x"\ny', b: ' 2 ' }],
    [4, { line: '4', reason: 'why, "so"', a: '3', b: '' }],
  ]);
});

describe('JSON', () => {
  it('is a list of groups of plain values and lists', () => {
    const text =
      '\uFEFF[{"a": 1, "b": null, "c": true, "d": ["x", 2]}, {"__proto__": "y"}, [], {"a": [[1]]}]';
    const table = readJson(text);
    expect(rowsOf(table)).toEqual([
      [1, { a: '1', b: '', c: 'true', d: ['x', '2'] }],
      [2, { ['__proto__']: 'y' }],
      [3, {}, 'it is not a group of columns'],
      [4, { a: '' }, 'column "a" holds lists in a list, or is nested too deeply'],
    ]);
    expect('columns' in table && table.columns).toEqual(['a', 'b', 'c', 'd', '__proto__']);
  });

  it.each([
    ['{"a": 1}', 'it is not a list of rows: [ { … }, … ]'],
    ['[\n  {"a": 1,}\n]', 'line 2: it is not JSON'],
    ['', 'it is not JSON'],
  ])('%j cannot be read: %s', (text, fault) => expect(rowsOf(readJson(text))).toBe(fault));
});
