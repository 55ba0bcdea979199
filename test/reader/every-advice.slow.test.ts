import { describe, expect, it } from 'vitest';
import { entryRules } from '#domain/rules/index.ts';
import type { Located } from '#reader/report/report.ts';
import { adviceOf, followAdvice } from '../helpers/follow-advice.ts';
import { findingsIn, JARGON, validEntry, wordsOf } from '../helpers/valid-entry.ts';
import { withPiece } from '../helpers/with-piece.ts';

/** A slip that people make: what stands there, what stands there instead, and words of the message. */
type Slip = readonly [from: string, to: string, says: string];

const VENDOR = 'vendor: Example Labs';
const DAY = "  on: '2026-11-21'";
const VALUE = 'value: 0.3,';
const LIST = 'layers: [L1, L3]';
const TEXT = 'text: Look at what comes in.';
const URL = 'url: https://docs.example.com/start';
const V3 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const V4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';
const CITED = 'It reads documents.';

/** Each has one message, whose advice leaves an entry without findings. */
const slips: readonly Slip[] = [
  [VENDOR, 'vendor: "Example" Labs', 'text goes on behind a quote'],
  [VENDOR, "vendor: 'It's Labs'", 'a quote closes here'],
  [VENDOR, 'vendor: "C:\\Users"', 'a backslash begins an escape'],
  [VENDOR, 'vendor: [draft] Labs', 'brackets begin a list'],
  [VENDOR, 'vendor: {x} Labs', 'brackets begin a list'],
  [VENDOR, 'vendor: *labs*', 'an alias `*`'],
  [VENDOR, 'vendor: %labs', 'cannot begin with this character'],
  [VENDOR, 'vendor: - labs', 'does not belong here'],
  [VENDOR, 'vendor: !!str labs', 'a tag `!`'],
  [VENDOR, 'vendor: {{ labs }}', 'brackets begin a list or a group'],
  [VENDOR, 'vendor: Example Labs,', 'a comma ends this value'],
  [VENDOR, 'vendor: Example Labs;', 'a semicolon ends this value'],
  [VENDOR, 'vendor: >\n  Example Labs', 'Write `>-` in place of `>`'],
  [VENDOR, 'vendor: |+\n  Example Labs\n', 'Write `|-` in place of `|+`'],
  [VENDOR, 'vendor = Example Labs', '`=` stands where a colon belongs'],
  [VENDOR, 'vendor; Example Labs', '`;` stands where a colon belongs'],
  [VENDOR, '**vendor:** Example Labs', 'without marks of Markdown'],
  [VENDOR, '- vendor: Example Labs', 'a dash stands before a field'],
  [VENDOR, 'VENDOR: Example Labs', 'Did you mean `vendor`?'],
  [VENDOR, 'vend\u00a0or: Example Labs', 'Did you mean `vendor`?'],
  [VENDOR, 'vendor: true', "Write 'true', in quotes"],
  [VENDOR, 'vendor: 0123', "Write '0123', in quotes"],
  [VENDOR, 'vendor: „Example Labs“', 'curly quotes'],
  [VENDOR, 'vendor: «Example Labs»', 'curly quotes'],
  [VENDOR, 'vendor: "Example Labs”', 'a quote opens here'],
  [VENDOR, '"vendor": "Example Labs",', 'a comma stands behind the value'],
  [VENDOR, ' vendor: Example Labs', 'indented more or less'],
  [VENDOR, 'vendor:\u00a0Example Labs', 'U+00A0'],
  [VENDOR, 'vendor:\u3000Example Labs', 'U+3000'],
  [VENDOR, 'vendor: Example\u00a0Labs', 'U+00A0'],
  [VENDOR, 'vendor: Ex\u00adample Labs', 'U+00AD'],
  [VENDOR, 'vendor: Example\u200b Labs', 'U+200B'],
  [VENDOR, 'ven\u200bdor: Example Labs', 'U+200B'],
  [VENDOR, 'vendor: Ｅｘａｍｐｌｅ Labs', 'Write Example on a plain keyboard'],
  [VENDOR, 'vendor:\tExample Labs', 'U+0009'],
  [VENDOR, 'vendor: Cafe\u0301 Labs', 'U+0065 U+0301'],
  [CITED, 'It ｒｅａｄｓ documents.', 'Write reads on a plain keyboard'],
  [VENDOR, 'vendor: Example Labs #1', '` #` begins a comment'],
  [VENDOR, 'vendor: Example\n  Labs #1\n  and', '` #` begins a comment'],
  [DAY, '  on: 2026/11/21', 'in quotes'],
  [DAY, '  on: 21.11.2026', 'in quotes'],
  [DAY, '  on: 11/21/2026', 'in quotes'],
  [DAY, '  on: Nov 21, 2026', 'in quotes'],
  [DAY, '  on: 21-11-2026', 'in quotes'],
  [DAY, '  on: 2026-Nov-21', 'in quotes'],
  [DAY, '  on: Sat, 21 Nov 2026', 'in quotes'],
  [DAY, '  on: 21st of November 2026', 'in quotes'],
  [DAY, '  on: 2026. 11. 21.', 'in quotes'],
  [DAY, '  on: 2026-11-21Z', 'in quotes'],
  [DAY, '  on: 20261121', "Write '2026-11-21', in quotes"],
  [DAY, '  on: 2026–11–21', 'in quotes'],
  [DAY, '  on: 2026年11月21日', 'in quotes'],
  [DAY, '  on: 2026-11-21 10:00:00', 'in quotes'],
  [VALUE, "value: '0.3',", 'without quotes'],
  [VALUE, 'value: 30%,', 'Write 0.3'],
  [VALUE, 'value: 0·3,', 'Write 0.3'],
  [VALUE, 'value: ~0.3,', 'Write 0.3'],
  [VALUE, 'value: O.3,', 'Write 0.3'],
  [VALUE, 'value: Unknown,', 'Write unknown'],
  [VALUE, 'value: 0.3,,', 'a comma is one too many'],
  [VALUE, 'value: 0.3 # guess,', '` #` begins a comment'],
  ['cvss: unknown', 'cvss: N/A', 'Write unknown'],
  ['cvss: unknown', `cvss: ${V4.toLowerCase()}`, `Write ${V4}`],
  ['cvss: unknown', `cvss: ${V4}/E:A`, `Write ${V4}`],
  ['cvss: unknown', `cvss: (${V4})`, `Write ${V4}`],
  [`severity: [${V3}]`, `severity: ${V3}`, `Write [${V3}]`],
  [`severity: [${V3}]`, `severity: [${V3}/A:H]`, `Write ${V3}`],
  [`severity: [${V3}]`, `severity: ['${V3} ']`, `Write ${V3}`],
  ['[ASI01, LLM01:2026,', '[ASI1, LLM01:2026,', 'Write `ASI01`'],
  ['CWE-94]', 'cwe 094]', 'Write `CWE-94`'],
  ['CWE-94]', 'aml.t0019]', 'Write `AML.T0115.000`'],
  ['CWE-94]', "'https://atlas.mitre.org/techniques/AML.T0051']", 'Write `AML.T0051`'],
  [LIST, 'layers: L1, L3', 'Write [L1, L3]'],
  [
    '[information-disclosure]',
    'Information disclosure, Tampering',
    'Write [information-disclosure, tampering]',
  ],
  ['id: leak', 'id: Leaked data', 'Write leaked-data'],
  [LIST, 'layers: L1', 'Write [L1]'],
  [LIST, 'layers: (L1, L3)', 'Write [L1, L3]'],
  [LIST, 'layers: [L1 L3]', 'Put a comma between'],
  [LIST, 'layers: [L1、L3]', 'Put a comma between'],
  [LIST, 'layers: [L1,, L3]', 'a comma is one too many'],
  [LIST, 'layers:\n    - L1\n    -L3', 'a space is missing behind the dash'],
  [TEXT, 'text: Look at: what\n      comes in.', 'a second `: `'],
  [TEXT, 'text: |\n      Look at what comes in.', 'Write `|-` in place of `|`'],
  [TEXT, 'text: "Look at \\d what"', 'a backslash begins an escape'],
  ['---\nname', '----\nname', '"----" stands where'],
  ['---\nname', '\n---\nname', 'blank lines'],
  ['---\nname', '%YAML 1.2\n---\nname', 'stands where a line `---` belongs'],
  ['lifecycle:\n', '---\nlifecycle:\n', 'stands among the fields'],
  ['---\n\n## L1', '...\n\n## L1', '"..." stands where'],
  ['## L2 Data Operations', '##L2 Data Operations', 'Write `## L2 Data Operations`'],
  ['  state: active', '  state: Active', 'Write active'],
  ['kind: platform', 'kind: Coding agent', 'Write coding-agent'],
  ['status: unrev', 'status: Unrev', 'Write unreviewed'],
  ['lifecycle:\n', 'lifecycle\n', 'a colon is missing'],
  [URL, 'url: docs.example.com/start', 'Write https://docs.example.com/start'],
  [URL, 'url: <https://docs.example.com/start>', 'Write https://docs.example.com/start'],
  [URL, 'url: http://docs.example.com/start', 'if the page is there'],
  [URL, 'url: https://docs.example.com:443/start', 'Write https://docs.example.com/start'],
  [URL, 'url: https://docs.example.com./start', 'Write https://docs.example.com/start'],
  [URL, 'url: https://me@docs.example.com/start', 'Write https://docs.example.com/start'],
  [URL, 'url: https//docs.example.com/start', 'Write https://docs.example.com/start'],
  [URL, 'url: (https://docs.example.com/start)', 'Write https://docs.example.com/start'],
  [URL, 'url: hxxps://docs[.]example[.]com/start', 'Write https://docs.example.com/start'],
  [URL, 'url: https://docs.example.com/start,', 'a comma ends this value'],
  [URL, 'url: https://docs.example.com/a b', 'Write https://docs.example.com/a%20b'],
  [URL, 'url: [docs](https://docs.example.com/start)', 'a link of Markdown'],
  [URL, 'url: https://docs.example.com/start #1', '` #` begins a comment'],
  ['[ASI01, LLM01:2026,', '[ASI01, LLM01: 2026,', 'Write LLM01:2026'],
  [CITED, 'It reads documents [docs].', 'is no citation'],
  [CITED, 'It reads documents [@Docs].', 'is no citation'],
  [CITED, 'It reads documents [@docs, @review].', 'is no citation'],
  [CITED, 'It reads documents (@docs).', 'is no citation'],
];

describe('a slip has one message, and its advice passes', () => {
  it.each(slips)('%j → %j', (from, to, says) => {
    const text = validEntry([from, to]);
    const findings = findingsIn(text);
    expect(findings.map(wordsOf)).toEqual([expect.stringContaining(says)]);
    expect(findings.map(wordsOf).join()).not.toMatch(JARGON);
    expect(findingsIn(followAdvice(text, findings)).map(wordsOf)).toEqual([]);
  });
});

describe('a slip without one right answer names its cause', () => {
  it.each<Slip>([
    [LIST, 'layers:\n    • L1\n    • L3', 'Begin each element with `- `'],
    [TEXT, 'text: Look\nat what comes in.', 'indented more or less'],
    [DAY, "  on: '2026-11-31'", 'is not a day that exists'],
    [VENDOR, 'vendor:', 'is empty; it must be text. Write a value behind the colon'],
    [VENDOR, 'vendor: ~', "write '~' where it is text"],
    [VENDOR, "vendor: ''", 'is empty; it must have at least 1 character.'],
    ['  state: active\n  sources: [docs]', '  - state: active', 'It is one group, not a list'],
    ['mitigations:\n  - id: filter', 'mitigations:\n    id: filter', 'It is a list: put `- `'],
    ['cvss: unknown', 'cvss: 9.3 Critical', 'or unknown: scores are computed'],
    ['cvss: unknown', `cvss: ${V3}`, 'Rate the threat anew in CVSS v4.0'],
    [`severity: [${V3}]`, 'severity: [9.8]', 'severity: [] and a `note`'],
    [DAY, '  on: 8/11/2026', 'Which of the numbers is the month, which the day?'],
    [DAY, '  on: November 2026', 'Write the day in full'],
    [URL, 'url: https://docs.example.com:8443', 'Give a page at the usual port'],
    [URL, 'url: https://app.localhost/', 'Give a page on a host that everybody finds'],
    [URL, 'url: https://wiki.corp.internal./', 'A page in a private network is taken, by https'],
    [URL, 'url: https://münchen.example', 'can pass for another one'],
    [URL, 'url: https://192.0.2.1/start', 'Give a page on a host that everybody finds'],
    [TEXT, 'text: "C:\\temp is read."', 'In double quotes a backslash begins an escape'],
    [CITED, '```\ncode', 'a block of code opens here and does not close'],
    ['cvss: unknown', 'cvss: 9.8', 'does not begin with CVSS:4.0/'],
    ['aliases: [{ name: Sample Agent, kind: aka }]', 'aliases: Sample', 'it must be a list'],
  ])('%j → %j', (from, to, says) => {
    const findings = findingsIn(validEntry([from, to]));
    expect(findings.map(wordsOf)).toEqual([expect.stringContaining(says)]);
  });
});

describe('text that disguises nothing is taken as it is', () => {
  it.each<readonly [from: string, to: string]>([
    [VENDOR, 'vendor: Example 👩‍💻 Labs'],
    [TEXT, 'text: ⚠️ Look at 1️⃣ what comes in, 👨🏽‍🚒 or 🏳️‍🌈.'],
    [CITED, 'It reads documents 👩‍💻 and ❤️‍🔥.'],
    [VENDOR, 'vendor: می‌خواهم'],
    [VENDOR, 'vendor: Ｅｘ株式会社（東京）'],
  ])('%j → %j', (from, to) => {
    expect(findingsIn(validEntry([from, to])).map(wordsOf)).toEqual([]);
  });

  it('but not where nobody sees it', () => {
    const told = findingsIn(validEntry([CITED, 'It\u200d reads 5\ufe0f documents\ufe0f.']));
    expect(told.map(({ rule }) => rule)).toEqual(['characters', 'characters', 'characters']);
  });
});

describe('a field in the wrong group is told where it belongs', () => {
  it.each<Slip>([
    ['  state: active', 'state: active', 'It is a field of `lifecycle`: indent it by two spaces'],
    ['  scheme: semver', '  scheme: semver\n  license: MIT', 'It is a field of the entry itself'],
    // Near the name of another field, which stands there.
    ['  mitigation: {', 'mitigation: {', 'It is a field of `aivss`: indent it by two spaces'],
  ])('%j → %j', (from, to, says) => {
    const told = findingsIn(validEntry([from, to])).map(wordsOf);
    expect(told.join('\n')).toContain(says);
  });
});

it('a line out of its column is told how many spaces it has, and how many fit', () => {
  const told = findingsIn(validEntry([VENDOR, ` ${VENDOR}`])).map(wordsOf);
  expect(told).toEqual([expect.stringContaining('It begins with 1 space; 0 would fit.')]);
  const [inner = ''] = /^ {4}publisher: .*$/m.exec(validEntry()) ?? [];
  const nested = findingsIn(validEntry([inner, inner.slice(1)])).map(wordsOf);
  expect(nested.join()).toContain('It begins with 3 spaces; 4 would fit.');
});

it('what is advised is read on with, so that no rule waits for the next run', () => {
  const told = findingsIn(
    validEntry(['version: 1.2.3', 'version: 1.2'], [DAY, "  on: '2026-1-5'"]),
  ).map(wordsOf);
  expect(told).toEqual([
    expect.stringContaining("Write '1.2', in quotes"),
    expect.stringContaining('is no version of the scheme semver'),
    expect.stringContaining("Write '2026-01-05'"),
    expect.stringContaining('the review has been overdue'),
    expect.stringContaining('accessed on 2026-11-20, after `assessed.on` 2026-01-05'),
    expect.stringContaining('accessed on 2026-11-20, after `assessed.on` 2026-01-05'),
  ]);
});

/** A finding as what it is about, wherever it stands. */
const nameOf = ({ rule, message }: Located) => `${rule}: ${message}`;

describe('whatever a rule advises passes when it is followed', () => {
  const examples = entryRules.flatMap(({ id, examples: { bad } }) =>
    bad.map(({ yaml }, index): [string, string] => [`${id} ${index + 1}`, withPiece(yaml)]),
  );

  it('and there are examples of each rule', () =>
    expect(examples.length).toBeGreaterThanOrEqual(entryRules.length));

  it.each(examples)('%s', (_name, text) => {
    const before = findingsIn(text);
    for (const finding of before.filter((each) => adviceOf(each) !== undefined)) {
      // Here the text is JSON, in which a value has its quotes.
      const advised = adviceOf(finding) ?? '';
      const typed = text.slice(finding.span.offset, finding.span.offset + finding.span.length);
      const put = typed.startsWith('"') && !/^["'[\d]/.test(advised) ? `"${advised}"` : advised;
      const after = findingsIn(followAdvice(text, [{ ...finding, advice: put }]));
      expect(after.map(nameOf)).not.toContain(nameOf(finding));
      const isError = ({ severity }: Located) => severity === 'error';
      const errors = after.filter(isError).map(nameOf);
      expect(before.filter(isError).map(nameOf)).toEqual(expect.arrayContaining(errors));
    }
  });
});
