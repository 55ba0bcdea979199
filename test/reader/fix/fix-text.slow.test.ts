import { describe, expect, it } from 'vitest';
import { fixText } from '#reader/fix/fix-text.ts';
import { findingsIn, TODAY, validEntry } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

/** What fixing makes of a text, and what it says of it. */
function fix(text: string) {
  const { text: fixed, fixes } = fixText({ id: 'a', file: 'a.md', text }, TODAY);
  return { fixed, told: fixes.map(({ line, rule, what }) => `${line} ${rule} ${what}`) };
}

const VENDOR = 'vendor: Example Labs';
const BODY = 'It calls tools.';
const FRAMEWORKS = '[ASI01, LLM01:2026, CWE-94]';

describe('what is mechanical is fixed', () => {
  it.each<[string, Change, string]>([
    ['a misspelt field', [VENDOR, 'vender: Example Labs'], '4 schema `vender` → `vendor`'],
    ['one in a group', ['state: active', 'stat: active'], '9 schema `stat` → `state`'],
    ['one in quotes', [VENDOR, '"Vendor": Example Labs'], '4 schema `"Vendor"` → `vendor`'],
    [
      'one in braces of a list',
      ['{ name: Sample Agent', '{ nane: Sample Agent'],
      '7 schema `nane` → `name`',
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
    const { fixed, told } = fix(validEntry(change));
    expect(told).toEqual([words]);
    expect(fixed).toBe(validEntry());
    expect(findingsIn(fixed)).toEqual([]);
  });

  it('line ends, the byte order mark and the last line at once', () => {
    const { fixed, told } = fix(`\uFEFF${validEntry().trimEnd().replaceAll('\n', '\r\n')}`);
    expect(told).toEqual(['1 layout set line ends and white space right']);
    expect(fixed).toBe(validEntry());
  });

  it('all of it in one go, in order, and a second time nothing', () => {
    const text = validEntry(
      [VENDOR, 'vender: Example Labs '],
      ['LLM01:2026', 'LLM01:2025'],
      ['state: active', 'stat: active'],
    );
    const { fixed, told } = fix(text);
    expect(told).toHaveLength(4);
    expect(fixed).toBe(validEntry());
    expect(fix(fixed)).toEqual({ fixed, told: [] });
  });

  it('whatever else is wrong stays as it is', () => {
    const { fixed, told } = fix(
      validEntry([VENDOR, 'vender: Example Labs'], ['value: 0.6', 'value: 7']),
    );
    expect(told).toEqual(['4 schema `vender` → `vendor`']);
    expect(fixed).toBe(validEntry(['value: 0.6', 'value: 7']));
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
    ['an id of an edition that nobody names', ['ASI01', 'LLM01']],
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
    expect(fix(text)).toEqual({ fixed: text, told: [] });
  });

  it('white space in code, while other white space goes', () => {
    const code = '```\na \n```';
    const { fixed } = fix(validEntry([BODY, code], [VENDOR, `${VENDOR} `]));
    expect(fixed).toBe(validEntry([BODY, code]));
  });

  it('white space in a block of text, where it is part of the value', () => {
    const text = validEntry([
      'kind: prevent',
      'kind: prevent\n    snippet:\n      language: text\n      code: |\n        a \n        b',
    ]);
    expect(fix(text)).toEqual({ fixed: text, told: [] });
  });
});

it('hostile values survive a fix beside them', () => {
  const hostile = 'vendor: "a\\u001b[31m$& $1 `` __proto__ \\u202e"';
  const { fixed, told } = fix(validEntry([VENDOR, hostile], ['state: active', 'stat: active']));
  expect(told).toEqual(['9 schema `stat` → `state`']);
  expect(fixed).toBe(validEntry([VENDOR, hostile]));
});

it('only the first of two older ids of one risk becomes its successor', () => {
  const twice = '[ASI01, LLM01:2025, LLM01:2025, CWE-94]';
  const { told } = fix(validEntry([FRAMEWORKS, twice]));
  expect(told).toEqual(['68 framework-id-current `LLM01:2025` → `LLM01:2026`']);
});

it('as many as there are, where only the first are listed', () => {
  const row = (key: string, i: number) => `  - { ${key}: Agent ${i}, kind: aka }\n`;
  const list = (key: string): Change => [
    'aliases: [{ name: Sample Agent, kind: aka }]\n',
    `aliases:\n${Array.from({ length: 25 }, (_, i) => row(key, i)).join('')}`,
  ];
  const { fixed, told } = fix(validEntry(list('nane')));
  expect(told).toHaveLength(25);
  expect(fixed).toBe(validEntry(list('name')));
});

it('the editions of the LLM list change places in one go, each id once', () => {
  const of2025 = '[ASI01, LLM03:2025, LLM04:2025, LLM05:2025, LLM06:2025, LLM07:2025, LLM08:2025]';
  const of2026 = '[ASI01, LLM04:2026, LLM05:2026, LLM10:2026, LLM03:2026, LLM08:2026, LLM09:2026]';
  const { fixed } = fix(validEntry([FRAMEWORKS, of2025]));
  expect(fixed).toBe(validEntry([FRAMEWORKS, of2026]));
});

it('a retired id of ATLAS becomes the one in its place', () => {
  const { fixed } = fix(validEntry([FRAMEWORKS, '[ASI01, AML.T0019, AML.T0104]']));
  expect(fixed).toBe(validEntry([FRAMEWORKS, '[ASI01, AML.T0115.000, AML.T0115.002]']));
});

describe('what editors and web pages leave behind goes, and nothing that is said', () => {
  it.each<[string, Change, Change]>([
    [
      'hyphens and spaces of no width',
      [VENDOR, 'vendor: Ex\u00adample\u200b Labs'],
      [VENDOR, VENDOR],
    ],
    ['a letter in two characters', [VENDOR, 'vendor: Cafe\u0301'], [VENDOR, 'vendor: Café']],
    ['wide letters', [VENDOR, 'vendor: Ｅｘａｍｐｌｅ Labs'], [VENDOR, VENDOR]],
    ['a tab behind a colon', [VENDOR, 'vendor:\tExample Labs'], [VENDOR, VENDOR]],
    ['a name in capitals', [VENDOR, 'VENDOR: Example Labs'], [VENDOR, VENDOR]],
    [
      'a block that keeps its last line end',
      [VENDOR, 'vendor: >\n  Example Labs'],
      [VENDOR, 'vendor: >-\n  Example Labs'],
    ],
    [
      'a second fence among the fields',
      ['lifecycle:\n', '---\nlifecycle:\n'],
      ['lifecycle:\n', 'lifecycle:\n'],
    ],
    ['a directive', ['---\nname', '%YAML 1.2\n---\nname'], ['---\nname', '---\nname']],
  ])('%s', (_what, typed, right) => {
    expect(fix(validEntry(typed)).fixed).toBe(validEntry(right));
  });

  it('both fences at once', () => {
    const text = validEntry();
    const odd = text.replace('\n---\n\n##', '\n----\n\n##').replace(/^---/, '----');
    expect(fix(odd).fixed).toBe(text);
  });
});
