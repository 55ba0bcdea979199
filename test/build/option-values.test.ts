import { describe, expect, it } from 'vitest';
import { FORMAT_IDS } from '#exports/format-ids.ts';
import { formats } from '#exports/formats/index.ts';
import { toFormats } from '#site/option-values.ts';

it('every format can be left out or kept, by the id that the command line has for it', () => {
  expect(formats.map(({ id }) => id)).toEqual(FORMAT_IDS);
});

describe('SITE_FORMATS', () => {
  it.each([
    [undefined, FORMAT_IDS],
    ['', FORMAT_IDS],
    ['all', FORMAT_IDS],
    ['none', ['markdown']],
    ['stix', ['markdown', 'stix']],
    ['stix, csv,markdown,csv', ['markdown', 'csv', 'stix']],
  ])('%j means %j', (text, ids) => expect(toFormats(text)).toEqual(ids));

  it.each([
    [
      'stx',
      '"stx" (did you mean stix?) is no format. It may be all, none, or some of markdown, csv,',
    ],
    ['csv,', '"" is no format'],
    ['csv,none,qqqqqq', '"none" and "qqqqqq" are no formats'],
    ['STIX', '"STIX"'],
    ['toString', '"toString" is no format'],
  ])('%j is told, with what may stand there', (text, said) =>
    expect(() => toFormats(text)).toThrow(said),
  );
});
