import { describe, expect, it } from 'vitest';
import { layoutProblems, trailingSpace, unifyLines } from '#reader/whitespace.ts';
import { findingsIn, locate, placeOf, validEntry } from '../helpers/valid-entry.ts';
import { weigh } from '../helpers/work.ts';
import { readEntry } from '#reader/read-entry.ts';

/** Place, severity and message of every finding. */
function told(text: string): string[] {
  return findingsIn(text).map((f) => `${placeOf(f)} ${f.severity} ${f.rule}: ${f.message}`);
}

const VENDOR = 'vendor: Example Labs';
const BODY = 'It calls tools.';

describe('the ends of lines', () => {
  it('of Windows are one error, and the rest is read as ever', () => {
    const text = validEntry(['kind: platform', 'kind: x']).replaceAll('\n', '\r\n');
    expect(told(text)).toEqual([
      '1:4 error layout: lines end in CR LF, as on Windows',
      expect.stringMatching(/^6:7 error schema: `kind` is `"x"`/),
    ]);
  });

  it('of an old Macintosh are one, too', () => {
    expect(told(validEntry().replaceAll('\n', '\r'))).toEqual([
      '1:4 error layout: lines end in CR',
    ]);
  });

  it('are left out of the code frame’s columns by a byte order mark', () => {
    const text = `\uFEFF${validEntry(['kind: platform', 'kind: x'])}`;
    expect(told(text)).toEqual([
      '1:1 error layout: a byte order mark stands before the first line',
      expect.stringMatching(/^6:7 error schema/),
    ]);
  });

  it('with white space are one warning at the first, in fields and body', () => {
    const text = validEntry([VENDOR, `${VENDOR}  `], [BODY, `${BODY}\t`]);
    expect(told(text)).toEqual(['4:21 warning layout: white space ends this line, and 1 more']);
  });

  it('is missing from the last line', () => {
    const text = validEntry().trimEnd();
    const last = text.split('\n').length;
    expect(told(text)).toEqual([`${last}:1 warning layout: the last line does not end`]);
  });

  it('leave an entry that only has warnings', () => {
    expect(readEntry('a', 'a.md', validEntry().trimEnd(), '2026-11-28').entry?.id).toBe('a');
    const windows = validEntry().replaceAll('\n', '\r\n');
    expect(readEntry('a', 'a.md', windows, '2026-11-28').entry).toBeUndefined();
  });
});

describe('white space that means something', () => {
  it.each([
    ['two spaces that break a line', `${BODY}  \nIt does.`, 0],
    ['two spaces before an empty line', `${BODY}  \n\nIt does.`, 1],
    ['one space', `${BODY} \nIt does.`, 1],
    ['a line of spaces', `${BODY}\n   \nIt does.`, 1],
  ])('%s', (_case, text, spots) => {
    expect(trailingSpace(validEntry([BODY, text]))).toHaveLength(spots);
  });

  it('is nowhere in a file without fences', () => {
    expect(trailingSpace('a \nb \n')).toEqual([]);
  });
});

it('unified text has line feeds alone, and all of its other characters', () => {
  expect(unifyLines('\uFEFFa\r\nb\rc\n\r\n\uFEFFd')).toBe('a\nb\nc\n\n\uFEFFd');
});

it('an empty file ends well', () => expect(layoutProblems('')).toEqual([]));

it('places are found in the text as it is written', () => {
  const text = validEntry(['kind: platform', 'kind: x']).replaceAll('\n', '\r\n');
  const { findings } = readEntry('a', 'a.md', text, '2026-11-28');
  const kind = locate(text, findings).find(({ rule }) => rule === 'schema');
  expect(text.split('\r\n')[(kind?.span.line ?? 0) - 1]).toBe('kind: x');
});

it('long stretches of white space are read in good time', () => {
  const text = validEntry([BODY, `a${' '.repeat(3900)}b \n`.repeat(60)]);
  expect(weigh(() => trailingSpace(text)).work).toBeLessThan(50);
});
