import { describe, expect, it } from 'vitest';
import {
  findingsIn,
  JARGON,
  placeOf,
  placesOf,
  validEntry,
  wordsOf,
} from '../helpers/valid-entry.ts';
import type { Change } from '../helpers/valid-entry.ts';

/** What stood there, what stands there now, with ▸ before the place, and words of the finding. */
type Case = readonly [mistake: string, from: string, to: string, ...words: string[]];

const VECTOR = 'cvss: CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';
const SUMMARY =
  'An agent that exists only to be read by tests, and whose primary risk is being changed.';
const CVSS31 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';

const cases: readonly Case[] = [
  [
    'a typed score',
    'kind: platform',
    'kind: platform\n▸score: 8.7',
    '`score` is computed, never typed',
    'Remove it',
  ],
  [
    'a typed severity in a threat',
    '    title: Leaked data',
    '    title: Leaked data\n    ▸severity: high',
    '`threats[1].severity` is computed, never typed',
  ],
  [
    'a factor above 1',
    'value: 0.6',
    'value: ▸1.2',
    '`aivss.factors.autonomyOfAction.value` is `1.2`',
    'at most 1',
  ],
  ['a factor below 0', 'value: 0.6', 'value: ▸-0.1', 'is `-0.1`', 'at least 0'],
  ['a factor with three decimals', 'value: 0.6', 'value: ▸0.123', '`0.123`', 'steps of 0.01'],
  ['a factor in words', 'value: 0.6', 'value: ▸high', '`"high"`', 'nor the word unknown'],
  [
    'an unknown field that is nearly one',
    'homepage: https://example.com',
    'homepage: https://example.com\n▸homepag: https://example.com',
    '`homepag` is not a field of an entry',
    'Did you mean `homepage`?',
  ],
  [
    'an unknown field in a group',
    'state: active',
    'state: active\n  ▸succesor: Other',
    '`lifecycle.succesor` is not a field',
    'Did you mean `successor`?',
  ],
  [
    'a slug, which other sites have',
    'kind: platform',
    'kind: platform\n▸slug: other-agent',
    '`slug` is not a field of an entry',
    'Fields here: name, summary,',
  ],
  [
    'a missing field',
    'vendor: Example Labs\nh',
    'h',
    '`vendor` is missing: it must be text',
    'Who makes it: a company, a project or a person. Such as Example Labs.',
  ],
  [
    'a missing address',
    ', url: https://records.example.org/CVE-2026-12345',
    '',
    '`advisories[0].url` is missing',
    'https',
  ],
  ['a letter of STRIDE', 'stride: [tampering]', 'stride: [▸T]', '`"T"`', 'Write tampering'],
  [
    'a piece of a word',
    '[information-disclosure]',
    '[▸information]',
    'Write information-disclosure',
  ],
  ['the number of a layer', 'layers: [L1, L3]', 'layers: [L1, ▸3]', '`3`', 'Write L3'],
  [
    'a package with its version',
    'kind: platform',
    "kind: platform\npackages: [▸'pkg:npm/@example/agent@1.2.3']",
    'Write pkg:npm/%40example/agent.',
  ],
  [
    'the status of an entry for that of a test',
    'kind: prevent',
    'kind: prevent\n    verification: { input: A page., expected: A no., status: ▸unreviewed }',
    'takes passed, failed, read or not-run',
    'not-run: Nobody ran it.',
  ],
  [
    'a missing group member',
    '  state: active\n  sources: [docs]\n',
    '  sources: []\n',
    '`lifecycle.state` is missing',
  ],
  ['a month that does not exist', "'2026-11-21'", "▸'2026-13-45'", '`"2026-13-45"`', 'YYYY-MM-DD'],
  ['a day that does not exist', "'2026-11-21'", "▸'2026-02-30'", '`"2026-02-30"`', 'YYYY-MM-DD'],
  [
    'an http address',
    'homepage: https://example.com',
    'homepage: ▸http://example.com',
    '`"http://example.com"`',
    'https address of a named host',
  ],
  [
    'an address with a port',
    'homepage: https://example.com',
    'homepage: ▸https://example.com:8443',
    'https address of a named host',
  ],
  ['a CVSS 3.1 vector', VECTOR, `cvss: ▸${CVSS31}`, '`threats[0].cvss`', 'takes no older version'],
  ['a vector with E', VECTOR, `${VECTOR.replace(': ', ': ▸')}/E:P`, 'E (exploit maturity)'],
  [
    'a DREAD rating without a reason',
    'damage: { value: 9, because: All is lost. }',
    'damage: ▸9',
    'dread.damage` is `9`',
    'now has its reason',
  ],
  [
    'an advisory of the first edition',
    'severity: [CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H]',
    'severity: [], note: It has none., ▸cvss: unknown',
    'advisories[0].cvss` is no field any more',
    '`severity`',
  ],
  [
    'a DREAD rating of 11',
    'damage: { value: 9',
    'damage: { value: ▸11',
    'dread.damage.value` is `11`',
    'at most 10',
  ],
  [
    'a DREAD rating of 7.5',
    'damage: { value: 9',
    'damage: { value: ▸7.5',
    'dread.damage.value` is `7.5`',
    'whole number',
  ],
  ['a kind outside the list', 'kind: platform', 'kind: ▸plattform', 'takes framework, platform,'],
  ['a level that is near to one', 'level: none', 'level: ▸nome', 'none, partial or strong'],
  ['a text in place of a list', '[L1, L3]', '▸L1', '`threats[0].layers` is `"L1"`', 'a list'],
  ['a list that must not be empty', 'stride: [tampering]', '▸stride: []', 'at least 1 element'],
  [
    'a summary that is too short',
    SUMMARY,
    '▸Short.',
    '`summary` is `"Short."`',
    '40 characters, and has 6',
  ],
  ['an id with capitals', 'id: filter', 'id: ▸Filter', '`"Filter"`', 'joined by single dashes'],
  ['a source id with capitals', '  review:\n', '  ▸Review:\n', 'Review', 'joined by single dashes'],
  ['a number for a text', 'vendor: Example Labs', 'vendor: ▸1.2', '`1.2`', 'must be text'],
  [
    'a version that a number cannot hold',
    'version: 1.2.3\n  scheme: semver',
    'version: ▸1.10\n  scheme: pep440',
    '`1.10`',
    "Write '1.10', in",
  ],
  ['no text at all', 'vendor: Example Labs', 'vendor:▸', '`vendor` is empty', 'must be text'],
];

describe('a mistake in a field is one finding at its place, with what was read and what is allowed', () => {
  it.each(cases)('%s', (_mistake, from, to, ...words) => {
    const change: Change = [from, to];
    const findings = findingsIn(validEntry(change));
    expect(findings.map(wordsOf)).toHaveLength(1);
    for (const word of words) expect(findings.map(wordsOf).join()).toContain(word);
    expect(findings.map(wordsOf).join()).not.toMatch(JARGON);
    expect(findings[0]).toMatchObject({ rule: 'schema', severity: 'error', file: 'a.md' });
    if (to.includes('▸')) expect(findings.map(placeOf)).toEqual(placesOf(change));
  });

  it.each(['level: nome', 'level: strogn'])('%s: a judgement is never guessed', (level) => {
    const hint = findingsIn(validEntry(['level: none', level]))[0]?.hint;
    expect(hint).not.toContain('Did you mean');
    expect(hint).toMatch(/none: .+ partial: .+ strong: /);
  });

  it('a missing field is shown at the key of its group, or at the top', () => {
    const top = findingsIn(validEntry(['vendor: Example Labs\n', '']));
    expect(top.map(placeOf)).toEqual(['2:1']);
    const findings = findingsIn(validEntry(['  state: active\n', '']));
    expect(findings.map(placeOf)).toEqual(placesOf(['lifecycle:', '▸lifecycle:']));
  });

  it('an unknown field marks its key, a wrong value its value', () => {
    const typed = findingsIn(validEntry(['kind: platform', 'kind: platform\nscore: 8.7']))[0];
    expect(typed?.span.length).toBe('score'.length);
    expect(findingsIn(validEntry(['value: 0.6', 'value: 1.25']))[0]?.span.length).toBe(4);
  });
});

it('no word is guessed of a layer that there is not', () => {
  expect(findingsIn(validEntry(['layers: [L1, L3]', 'layers: [L1, L8]']))[0]?.hint).toBe(undefined);
});

describe('what is wrong is told at once, and what follows from a slip is not', () => {
  const rulesOf = (...changes: Change[]) =>
    findingsIn(validEntry(...changes)).map(({ rule, message }) => `${rule} ${message}`);
  const both = (...words: string[]) => words.map((word) => expect.stringContaining(word) as string);

  it('an unknown mitigation beside the wrong id of an advisory', () => {
    const found = rulesOf(['{ id: CVE-2026-12345', '{ id: CVE-26-1'], ['[filter]', '[filtre]']);
    expect(found).toEqual(both('reference-resolves names the mitigation `filtre`', 'schema '));
  });

  it('a source that is read too late beside one of a day that does not exist', () => {
    const found = rulesOf(
      ["'2026-10-01'\n    accessed: '2026-11-20'", "'2026-10-01'\n    accessed: '2026-11-25'"],
      ["independent\n    accessed: '2026-11-20'", "independent\n    accessed: '2026-11-31'"],
    );
    expect(found).toEqual(both('dates-in-order accessed on 2026-11-25', 'schema '));
  });

  it.each([
    ['a reference typed as a group', '      - filter', '      - { id: filter }'],
    ['a field of ranges in other letters', 'lastAffected: 1.2.2', 'last_affected: 1.2.2'],
    ['a field that ranges do not have', 'lastAffected: 1.2.2', 'versions: 1.2.2'],
    ['a range that is no group', "[{ introduced: '0', lastAffected: 1.2.2 }]", "['< 1.2.3']"],
  ])('%s is one finding', (_slip, from, to) => {
    const changes: Change[] = [[from, to]];
    // The mitigation and the advisory are named nowhere else.
    if (from.includes('filter')) changes.push(['mitigations: [filter]', 'mitigations: []']);
    else changes.push(['    advisories: [CVE-2026-12345]\n', '']);
    const unnamed = (text: string) =>
      text.startsWith('threat-has-mitigation the threat `injection`');
    expect(rulesOf(...changes).filter((text) => !unnamed(text))).toEqual(both('schema '));
  });
});

it('the entry that all cases change has no findings', () => {
  expect(findingsIn(validEntry())).toEqual([]);
});

it('every factor value of two decimals is accepted, and the word unknown', () => {
  const values = Array.from({ length: 101 }, (_, i) => String(i / 100));
  const refused = [...values, '1.00', '0.50', 'unknown'].filter((value) => {
    // A rule asks more of a 0.
    const findings = findingsIn(validEntry(['value: 0.6', `value: ${value}`]));
    return findings.some(({ rule }) => rule !== 'vendor-only');
  });
  expect(refused).toEqual([]);
});
