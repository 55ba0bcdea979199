import { describe, expect, it } from 'vitest';
import { mendText } from '#reader/fix/fix-text.ts';
import { findingsIn, TODAY, validEntry } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

/** What mending makes of a text, and what it says of it. */
function mend(text: string) {
  const { text: mended, mends } = mendText({ id: 'a', file: 'a.md', text }, TODAY);
  return { mended, told: mends.map(({ line, rule, what }) => `${line} ${rule} ${what}`) };
}

const VENDOR = 'vendor: Example Labs';
const BODY = 'It calls tools.';
const FRAMEWORKS = '[ASI01, LLM01:2026, CWE-94]';

describe('what is mechanical is mended', () => {
  it.each<[string, Change, string]>([
    ['a misspelt field', [VENDOR, 'vender: Example Labs'], '4 schema `vender` → `vendor`'],
    ['one in a group', ['state: active', 'stat: active'], '10 schema `stat` → `state`'],
    ['one in quotes', [VENDOR, '"Vendor": Example Labs'], '4 schema `"Vendor"` → `vendor`'],
    [
      'one in braces of a list',
      ['{ name: Sample Agent', '{ nane: Sample Agent'],
      '8 schema `nane` → `name`',
    ],
    [
      'an id with one successor',
      ['LLM01:2026', 'LLM01:2025'],
      '68 framework-id-current `LLM01:2025` → `LLM01:2026`',
    ],
    ['white space', [VENDOR, `${VENDOR} \t`], '4 layout set line ends and white space right'],
    [
      'white space of the body',
      [BODY, `${BODY} `],
      '116 layout set line ends and white space right',
    ],
  ])('%s', (_case, change, words) => {
    const { mended, told } = mend(validEntry(change));
    expect(told).toEqual([words]);
    expect(mended).toBe(validEntry());
    expect(findingsIn(mended)).toEqual([]);
  });

  it('line ends, the byte order mark and the last line at once', () => {
    const { mended, told } = mend(`\uFEFF${validEntry().trimEnd().replaceAll('\n', '\r\n')}`);
    expect(told).toEqual(['1 layout set line ends and white space right']);
    expect(mended).toBe(validEntry());
  });

  it('all of it in one go, in order, and a second time nothing', () => {
    const text = validEntry(
      [VENDOR, 'vender: Example Labs '],
      ['LLM01:2026', 'LLM01:2025'],
      ['state: active', 'stat: active'],
    );
    const { mended, told } = mend(text);
    expect(told).toHaveLength(4);
    expect(mended).toBe(validEntry());
    expect(mend(mended)).toEqual({ mended, told: [] });
  });

  it('whatever else is wrong stays as it is', () => {
    const { mended, told } = mend(
      validEntry([VENDOR, 'vender: Example Labs'], ['value: 0.6', 'value: 7']),
    );
    expect(told).toEqual(['4 schema `vender` → `vendor`']);
    expect(mended).toBe(validEntry(['value: 0.6', 'value: 7']));
  });
});

describe('what takes a judgement is left alone', () => {
  it.each<[string, ...Change[]]>([
    ['a level', ['level: none', 'level: nome']],
    ['a status', ['status: unreviewed', 'status: unreviewd']],
    ['a kind', ['kind: platform', 'kind: plattform']],
    ['a day', ["on: '2026-11-21'", "on: '2026-13-21'"]],
    ['an address', ['homepage: https://example.com', 'homepage: http://example.com']],
    ['a value out of range', ['value: 0.6', 'value: 1.6']],
    ['a computed field', ['kind: platform', 'kind: platform\nscore: 9']],
    ['a field that is two edits off', [VENDOR, 'vndr: Example Labs']],
    ['a slip beside the field that it means', [VENDOR, `${VENDOR}\nvender: Other`]],
    ['two slips that mean one field', [VENDOR, 'vender: A\nvendo: B']],
    ['an id that is misspelt', ['ASI01', 'ASI1']],
    ['an older id beside its successor', [FRAMEWORKS, '[ASI01, LLM01:2025, LLM01:2026]']],
    [
      'an exception',
      [
        'threats:\n  - id: inj',
        "lint:\n  - { rule: no-tod, reason: A., until: '2026-12-01' }\nthreats:\n  - id: inj",
      ],
    ],
    ['a break of a line', [BODY, `${BODY}  \nIt does.`]],
    ['broken YAML', [VENDOR, 'vendor: "Example']],
  ])('%s', (_case, ...changes) => {
    const text = validEntry(...changes);
    expect(mend(text)).toEqual({ mended: text, told: [] });
  });

  it('white space in code, while other white space goes', () => {
    const code = '```\na \n```';
    const { mended } = mend(validEntry([BODY, code], [VENDOR, `${VENDOR} `]));
    expect(mended).toBe(validEntry([BODY, code]));
  });

  it('white space in a block of text, where it is part of the value', () => {
    const text = validEntry([
      'kind: prevent',
      'kind: prevent\n    snippet:\n      language: text\n      code: |\n        a \n        b',
    ]);
    expect(mend(text)).toEqual({ mended: text, told: [] });
  });
});

it('hostile values survive a mend beside them', () => {
  const hostile = 'vendor: "a\\u001b[31m$& $1 `` __proto__ \\u202e"';
  const { mended, told } = mend(validEntry([VENDOR, hostile], ['state: active', 'stat: active']));
  expect(told).toEqual(['10 schema `stat` → `state`']);
  expect(mended).toBe(validEntry([VENDOR, hostile]));
});

it('only the first of two older ids of one risk becomes its successor', () => {
  const twice = '[ASI01, LLM01:2025, LLM01:2025, CWE-94]';
  const { told } = mend(validEntry([FRAMEWORKS, twice]));
  expect(told).toEqual(['68 framework-id-current `LLM01:2025` → `LLM01:2026`']);
});

it('as many as there are, where only the first are listed', () => {
  const row = (key: string, i: number) => `  - { ${key}: Agent ${i}, kind: aka }\n`;
  const list = (key: string): Change => [
    '  - { name: Sample Agent, kind: aka }\n',
    Array.from({ length: 25 }, (_, i) => row(key, i)).join(''),
  ];
  const { mended, told } = mend(validEntry(list('nane')));
  expect(told).toHaveLength(25);
  expect(mended).toBe(validEntry(list('name')));
});

it('the editions of the LLM list change places in one go, each id once', () => {
  const of2025 = '[ASI01, LLM03:2025, LLM04:2025, LLM05:2025, LLM06:2025, LLM07:2025, LLM08:2025]';
  const of2026 = '[ASI01, LLM04:2026, LLM05:2026, LLM10:2026, LLM03:2026, LLM08:2026, LLM09:2026]';
  const { mended } = mend(validEntry([FRAMEWORKS, of2025]));
  expect(mended).toBe(validEntry([FRAMEWORKS, of2026]));
});

it('a retired id of ATLAS becomes the one in its place', () => {
  const { mended } = mend(validEntry([FRAMEWORKS, '[ASI01, AML.T0019, AML.T0104]']));
  expect(mended).toBe(validEntry([FRAMEWORKS, '[ASI01, AML.T0115.000, AML.T0115.002]']));
});
