import { describe, expect, it } from 'vitest';
import { splitEntry } from '#reader/front-matter.ts';
import { findingsIn, JARGON, placeOf, validEntry, wordsOf } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

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
    "'It acts: alone.'",
  ],
  ['a tab', ['  state: active', '\tstate: active'], '\tstate', 'a tab indents', 'two spaces'],
  [
    'an unclosed double quote',
    [VENDOR, 'vendor: "Example Labs'],
    'vendor: "',
    'a quote opens here',
    "Write 'Example Labs'",
  ],
  [
    'an unclosed single quote',
    [VENDOR, "vendor: 'Example Labs"],
    "vendor: '",
    'a quote opens here',
    "Write 'Example Labs'",
  ],
  ['an unclosed list', ['layers: [L2]', 'layers: [L2'], 'layers: [L2', 'write `]` at the end'],
  [
    'a duplicate key',
    [VENDOR, `${VENDOR}\nvendor: Other`],
    'vendor: Other',
    'a second time; the first is in line 4',
    'Keep one',
  ],
  [
    'a duplicate key in quotes',
    [VENDOR, `${VENDOR}\n"vendor": Other`],
    '"vendor": Other',
    'a second time; the first is in line 4',
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
  [
    'a date without quotes',
    ["on: '2026-11-21'", 'on: 2026-11-22'],
    'on: 2026-11-22',
    'a date stands here without quotes',
    "'2026-11-22', in quotes",
  ],
  ['a directive', [VENDOR, `%YAML 1.1\n${VENDOR}`], '%YAML', 'a directive `%` is not allowed'],
  ['a list as a name', [VENDOR, `${VENDOR}\n[a]: b`], '[a]: b', 'is not text'],
  ['a line without a colon', [VENDOR, 'vendor Example Labs'], 'vendor Example', '`field: value`'],
  ['an @ that begins a text', [VENDOR, 'vendor: @Example'], '@Example', 'cannot begin'],
  [
    'a backslash in quotes',
    [VENDOR, 'vendor: "C:\\path"'],
    'C:\\path',
    'a backslash begins an escape',
  ],
  ['a second document', [VENDOR, `${VENDOR}\n...`], '...', 'a second document'],
  [
    'a line that is indented too little',
    ['    title: Leaked data', '   title: Leaked data'],
    '   title: Leaked',
    'indent',
  ],
  [
    'a line that is indented too much',
    ['  state: active', '  state: active\n    successor: x'],
    '    successor: x',
    'indent',
  ],
];

describe('a fault of the YAML is one finding in our words, on its line', () => {
  it.each(faults)('%s', (_fault, change, piece, ...words) => {
    const text = validEntry(change);
    // Rules look at what could be read; here only what the text itself does wrong counts.
    const findings = findingsIn(text).filter(({ rule }) => rule === 'yaml' || rule === 'schema');
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
    ['after a blank line', `\n${validEntry()}`, 'blank lines stand before'],
    ['with a space behind', validEntry().replace('---\n', '--- \n'), 'white space stands behind'],
    ['of four dashes', validEntry().replace('---\n', '----\n'), '"----" stands where'],
    ['of an em dash', validEntry().replace('---\n', '—\n'), '"—" stands where'],
    ['with a comment', validEntry().replace('---\n', '--- # entry\n'), 'stands where'],
    ['in a block of code', `\`\`\`yaml\n${validEntry()}`, 'stands where'],
    ['left out', validEntry().replace('---\n', ''), 'does not begin'],
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
    if (!split.halves) return expect.fail(split.problems[0]?.message);
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

describe('a key that names a part of every object', () => {
  const messagesOf = (...changes: Change[]) =>
    findingsIn(validEntry(...changes)).map(({ rule, message }) => `${rule}: ${message}`);
  const refused = (key: string) =>
    `yaml: \`${key}\` is not allowed as a name: programs take it for a part of every object`;

  it.each(['__proto__', 'constructor', 'prototype'])('%s is refused wherever it stands', (key) => {
    expect(messagesOf([VENDOR, `${VENDOR}\n${key}: { polluted: true }`])).toEqual([refused(key)]);
    expect(messagesOf(['  review:\n', `  ${key}:\n`])).toEqual([refused(key)]);
    expect(messagesOf(['damage: { value: 9', `damage: { ${key}: 9, value: 9`])).toEqual([
      refused(key),
    ]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('is refused where an escape hides it', () => {
    expect(messagesOf([VENDOR, `${VENDOR}\n"\\x5f_proto__": { polluted: true }`])).toEqual([
      refused('__proto__'),
    ]);
  });

  it('is an unknown field where it only names a method', () => {
    expect(messagesOf([VENDOR, `${VENDOR}\ntoString: { polluted: true }`])).toEqual([
      'schema: `toString` is not a field of an entry',
    ]);
  });
});

describe('what is too large or too deep to be read', () => {
  const REST = /^yaml: |^file: /;
  const told = (yaml: string) =>
    findingsIn(`---\n${yaml}---\n`)
      .map(({ rule, message }) => `${rule}: ${message}`)
      .filter((text) => REST.test(text));
  const rows = (count: number, row: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => `${row(i)}\n`).join('');

  it.each([
    ['brackets', `a: ${'['.repeat(1900)}${']'.repeat(1900)}\n`, 'nested more than 24 levels'],
    ['brackets without end', `a: ${'{ a: '.repeat(700)}x\n`, 'nested more than 24 levels'],
    ['dashes', `- &a x\n${'- '.repeat(1900)}x\n`, 'nested more than 24 levels'],
    ['indented groups', `x: &a y\n${rows(40, (i) => `${' '.repeat(i)}a:`)}`, 'more than 24 levels'],
    ['fields', rows(301, (i) => `k${i}: 1`), '301 stand together here, more than 300'],
    ['elements', `a:\n${rows(301, () => '  - 1')}`, '301 stand together here, more than 300'],
    ['lines', rows(5001, () => '#'), 'the file has 5003 lines, more than 5000'],
    ['marked values', rows(90, () => `- [${'&a x, '.repeat(90)}]`), 'lines and commas, more than'],
  ])('%s', (_what, yaml, message) => {
    const findings = told(yaml);
    expect(findings).toHaveLength(1);
    expect(findings.join()).toContain(message);
  });

  it.each([
    ['brackets in text', 24, `a: 'x'\nb: ${'['.repeat(24)}${']'.repeat(24)}\n`],
    ['elements', 300, `a:\n${rows(300, () => '  - 1')}`],
  ])('but not %s, up to %d', (_what, _most, yaml) => expect(told(yaml)).toEqual([]));
});
