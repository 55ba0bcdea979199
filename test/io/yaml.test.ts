import { describe, expect, it } from 'vitest';
import { splitEntry } from '#io/front-matter.ts';
import { findingsIn, JARGON, placeOf, validEntry, wordsOf } from '../helpers/valid-entry.ts';
import type { Change } from '../helpers/valid-entry.ts';

const VENDOR = 'vendor: Example Labs';

/** What is wrong, the change, a piece of the line to point at, and words of the finding. */
type Case = [fault: string, change: Change, line: string, ...words: string[]];

const faults: Case[] = [
  [
    'a colon outside quotes',
    ['title: Injected instructions', 'title: Injected: instructions'],
    'title: Injected:',
    'a second `: `',
    'in quotes',
  ],
  [
    'a colon outside quotes in braces',
    ['because: It acts alone.', 'because: It acts: alone.'],
    'It acts:',
    'braces',
  ],
  ['a tab', ['  state: active', '\tstate: active'], '\tstate', 'a tab indents', 'two spaces'],
  [
    'an unclosed double quote',
    [VENDOR, 'vendor: "Example Labs'],
    'vendor: "',
    'a quote',
    'Close every',
  ],
  [
    'an unclosed single quote',
    [VENDOR, "vendor: 'Example Labs"],
    "vendor: '",
    'a quote',
    'Close every',
  ],
  ['an unclosed list', ['layers: [L2]', 'layers: [L2'], 'stride: [information', ''],
  [
    'a duplicate key',
    [VENDOR, `${VENDOR}\nvendor: Other`],
    'vendor: Other',
    'a second time',
    'Keep one',
  ],
  [
    'a duplicate key in quotes',
    [VENDOR, `${VENDOR}\n"vendor": Other`],
    '"vendor": Other',
    'a second time',
  ],
  ['an anchor', [VENDOR, 'vendor: &v Example Labs'], '&v', 'an anchor `&` is not allowed'],
  ['an alias', [VENDOR, 'vendor: *v'], '*v', 'an alias `*` is not allowed'],
  ['a tag', [VENDOR, 'vendor: !!str Example Labs'], '!!str', 'a tag `!` is not allowed'],
  [
    'a merge key',
    ['state: active', 'state: active\n  <<: { successor: x }'],
    '<<:',
    '`lifecycle.<<`',
  ],
  ['a hexadecimal number', ['value: 0.6', 'value: 0x1'], '0x1', '`0x1` is not a plain number'],
  ['an octal number', ['value: 0.6', 'value: 0o1'], '0o1', '`0o1` is not a plain number'],
  ['an exponent', ['value: 0.6', 'value: 6e-1'], '6e-1', '`6e-1` is not a plain number'],
  [
    'a number without a zero',
    ['value: 0.6', 'value: .6'],
    'value: .6',
    '`.6` is not a plain number',
  ],
  ['minus zero', ['value: 0.6', 'value: -0'], 'value: -0', '`-0` is not a plain number'],
  ['infinity', ['value: 0.6', 'value: .inf'], '.inf', '`.inf` is not a plain number'],
  ['a line without a colon', [VENDOR, 'vendor Example Labs'], 'vendor Example', '`field: value`'],
  ['an @ that begins a text', [VENDOR, 'vendor: @Example'], '@Example', 'cannot begin'],
  ['a backslash in quotes', [VENDOR, 'vendor: "C:\\path"'], 'C:\\path', 'the YAML cannot be read'],
  ['a second document', [VENDOR, `${VENDOR}\n...`], 'homepage:', 'a second document'],
  [
    'a quoted text that goes on without an indent',
    ['  state: active', '  state: "act\n  ive"'],
    '"act',
    'a quote',
  ],
  [
    'a line that is indented too little',
    ['    title: Leaked data', '   title: Leaked data'],
    '   title: Leaked',
    'indent',
  ],
  [
    'a line that is indented too much',
    ['  state: active', '  state: active\n    successor: x'],
    'state: active',
    'indent',
  ],
];

describe('a fault of the YAML is one finding in our words, on its line', () => {
  it.each(faults)('%s', (_fault, change, piece, ...words) => {
    const text = validEntry(change);
    const findings = findingsIn(text);
    expect(findings.map(wordsOf)).toHaveLength(1);
    for (const word of words) expect(findings.map(wordsOf).join()).toContain(word);
    expect(findings.map(wordsOf).join()).not.toMatch(JARGON);
    expect(findings[0]?.severity).toBe('error');
    const line = text.split('\n').findIndex((candidate) => candidate.includes(piece)) + 1;
    expect(placeOf(findings[0] ?? expect.fail()).split(':')[0]).toBe(String(line));
  });
});

describe('the fences', () => {
  it.each([
    ['closed nowhere', validEntry(['---\n\n## L1', '\n## L1']), 'not closed'],
    ['absent', '## L1 Foundation Models\n\nText.\n', 'does not begin with a line `---`'],
    ['after a blank line', `\n${validEntry()}`, 'does not begin'],
    ['after a byte order mark', `\uFEFF${validEntry()}`, 'does not begin'],
    ['of Windows lines', validEntry().replaceAll('\n', '\r\n'), 'does not begin'],
    ['with a space behind', validEntry().replace('---\n', '--- \n'), 'does not begin'],
    ['of four dashes', validEntry().replace('---\n', '----\n'), 'does not begin'],
    ['of TOML', validEntry().replaceAll('---\n', '+++\n'), 'does not begin'],
    ['missing in an empty file', '', 'does not begin'],
  ])('%s are one finding', (_case, text, words) => {
    const findings = findingsIn(text);
    expect(findings.map(({ rule }) => rule)).toEqual(['front-matter']);
    expect(findings.map(placeOf)).toEqual(['1:1']);
    expect(findings.map(wordsOf).join()).toContain(words);
  });

  it('may enclose nothing, which then lacks every field', () => {
    expect(findingsIn('---\n---\n').length).toBeGreaterThan(5);
  });

  it('split the file so that nothing is lost', () => {
    const text = validEntry();
    const split = splitEntry(text);
    if ('problem' in split) return expect.fail(split.problem.message);
    const { yaml, yamlOffset, body, bodyOffset } = split.halves;
    expect(text).toBe(`---\n${yaml}---\n${body}`);
    expect(text.slice(yamlOffset, yamlOffset + yaml.length)).toBe(yaml);
    expect(text.slice(bodyOffset)).toBe(body);
  });

  it('a line of dashes in the body is a rule, not a fence', () => {
    expect(findingsIn(validEntry(['It calls tools.', 'It calls tools.\n\n---\n\nMore.']))).toEqual(
      [],
    );
  });
});

it('a key that names a property of every object is an unknown field, and changes nothing', () => {
  for (const key of ['__proto__', 'constructor', 'toString']) {
    const findings = findingsIn(validEntry([VENDOR, `${VENDOR}\n${key}: { polluted: true }`]));
    expect(findings.map(({ message }) => message)).toEqual([
      `\`${key}\` is not a field of an entry`,
    ]);
  }
  expect({}).not.toHaveProperty('polluted');
});
