import { describe, expect, it } from 'vitest';
import { followAdvice } from '../helpers/follow-advice.ts';
import { findingsIn, JARGON, validEntry, wordsOf } from '../helpers/valid-entry.ts';

/**
 * A mistake of one kind: what stands there, what stands there instead, words of the message, and,
 * where the advice leaves something to the author, what an author writes who follows it.
 */
type Kind = readonly [
  kind: string,
  from: string,
  to: string,
  says: string,
  then?: string | undefined,
];

const kinds: readonly Kind[] = [
  ['a number for a name', 'name: Example Agent', 'name: 1.10', 'is `1.10`; it must be text'],
  ['curly quotes', 'vendor: Example Labs', 'vendor: “Example Labs”', 'curly quotes are no quotes'],
  [
    'a number sign in text',
    'An agent that exists only',
    'An agent (#1) that, as issue #7 says, exists only',
    '` #` begins a comment',
  ],
  ['a comma in braces', 'because: It plans.', 'because: It plans, then acts.', 'a comma ends'],
  [
    'a decimal comma',
    'value: 0.8, basis: estimated, because: It has',
    'value: 0,8, basis: estimated, because: It has',
    'a comma stands where a point',
  ],
  [
    'a day without its zero',
    "published: '2026-10-01'",
    'published: 2026-10-1',
    'a date stands here without',
  ],
  ['a time stamp', "published: '2026-09-01'", "published: '2026-09-01T10:00:00Z'", 'is not a day'],
  [
    'spaces that are none',
    '  state: active',
    '\u00a0 state: active',
    'a space that is no plain one',
  ],
  ['a tab', '    title: Independent review', '\ttitle: Independent review', 'a tab indents'],
  [
    'a colon in text',
    'title: Injected instructions',
    'title: Injected: instructions',
    'a second `: `',
  ],
  [
    'a quote that does not close',
    'scenario: A page tells the agent what to do.',
    'scenario: "A page tells the agent what to do.',
    'a quote opens here',
  ],
  [
    'a missing space',
    'homepage: https://example.com',
    'homepage:\u0020https://example.com\nlicense:MIT',
    'a space is missing',
  ],
  ['a wide colon', 'status: unreviewed', 'status：unreviewed', 'this colon is no plain'],
  [
    'a field twice',
    'quote: no certificate is shown',
    'quote: none\n    quote: no certificate is shown',
    'a second time',
    'quote: no certificate is shown',
  ],
  ['an anchor', 'title: Leaked data', 'title: &x Leaked data', 'an anchor `&`'],
  [
    'a number without its zero',
    'value: 0.7, basis: estimated, because: It remembers',
    'value: .7, basis: estimated, because: It remembers',
    'is not a plain number',
  ],
  ['a misspelt field', 'discoverability:', 'discoverabilty:', 'is not a field'],
  [
    'a typed score',
    '    title: Filter',
    '    title: Filter\n    score: 7.1',
    'is computed, never typed',
    '    title: Filter',
  ],
  ['a misspelt word of a list', 'kind: prevent', 'kind: prevnt', 'it takes', 'kind: prevent'],
  ['a value too large', 'value: 0.3', 'value: 1.3', 'at most 1', 'value: 0.3'],
  ['too many decimals', 'value: 0.4', 'value: 0.444', 'steps of 0.01', 'value: 0.44'],
  ['a missing value', 'stance: supported, ', '', 'is missing', 'stance: supported, '],
  [
    'a rating out of its range',
    'damage: { value: 9',
    'damage: { value: 11',
    'at most 10',
    'damage: { value: 10',
  ],
  [
    'an address that is not https',
    'url: https://review.example.org',
    'url: http://review.example.org',
    'is not an https address',
    'url: https://review.example.org',
  ],
  [
    'a vector of an unknown kind',
    'severity: [CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H]',
    'severity: [banana]',
    'does not begin with',
    'severity: [CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H]',
  ],
  [
    'an id that nobody knows',
    'frameworks: [ASI01',
    'frameworks: [ASI99',
    'is not in OWASP',
    'frameworks: [ASI01',
  ],
  ['an older id', 'LLM01:2026', 'LLM01:2025', 'is superseded by'],
  ['a reference to nothing', '      - filter\n', '      - filtre\n', 'filtre', '      - filter\n'],
  [
    'a source that is none',
    'kind: actor',
    'kind: actor, boundary: outside',
    'outside',
    'kind: actor',
  ],
  ['a cited source that is none', '[@review]', '[@reviews]', 'cites the source', '[@review]'],
  ['a wrong heading', '## L4 Deployment and Infrastructure', '## L4 Deployment', 'L4'],
  [
    'markup',
    'It reads documents.',
    'It reads <b>documents</b>.',
    'HTML',
    'It reads **documents**.',
  ],
  [
    'a link that runs',
    'It calls tools.',
    'It calls [tools](javascript:void).',
    'https',
    'It calls [tools](https://example.com/tools).',
  ],
  ['white space at the end', 'It writes a log.', 'It writes a log. ', 'white space ends'],
  [
    'a character that nobody sees',
    'Nothing is known.',
    'Nothing is\u200b known.',
    'U+200B',
    'Nothing is known.',
  ],
  [
    'a certainty in the text',
    'text: Look at what comes in.',
    'text: Nothing can ever come in, it is completely secure.',
    'is absolute',
    'text: Look at what comes in.',
  ],
  ['a thing left to do', 'label: question', 'label: TODO', 'TODO', 'label: question'],
  ['a day to come', "asOf: '2026-11-20'", "asOf: '2027-11-20'", '2027-11-20', "asOf: '2026-11-20'"],
  ['two things with one id', '- { id: own-server', '- { id: cloud', 'cloud', '- { id: own-server'],
  ['a text that is empty', 'layers: [L2]', 'layers: []', 'at least 1', 'layers: [L2]'],
  [
    'a mark of a merge',
    '  version: 1.2.3\n',
    '<<<<<<< HEAD\n  version: 1.2.3\n=======\n  version: 1.2.4\n>>>>>>> other\n',
    'a merge conflict',
    '  version: 1.2.3\n',
  ],
  [
    'a reason left out',
    'mitigation: partial, because: A test stayed inside., ',
    'mitigation: partial, ',
    'because',
    'mitigation: partial, because: A test stayed inside., ',
  ],
];

/** What is told of a text, as one line a finding. */
const told = (text: string) => findingsIn(text).map((finding) => wordsOf(finding));

describe('a mistake of each kind is told, and its advice passes', () => {
  it.each(kinds.map((row) => [row[0], row] as const))('%s', (_kind, [, from, to, says, then]) => {
    const text = validEntry([from, to]);
    const findings = findingsIn(text);
    const said = findings.filter((finding) => wordsOf(finding).includes(says));
    expect(findings.map(wordsOf).join('\n')).toContain(says);
    expect(findings.map(wordsOf).join('\n')).not.toMatch(JARGON);
    const followed = then === undefined ? followAdvice(text, said) : validEntry([from, then]);
    expect(told(followed)).toEqual([]);
  });
});

it('one mistake of each of these kinds, all in one file, is told in one run', () => {
  expect(kinds.length).toBeGreaterThanOrEqual(40);
  const text = validEntry(...kinds.map(([, from, to]) => [from, to] as const));
  const lines = told(text);
  const missed = kinds.filter(([, , , says]) => !lines.some((line) => line.includes(says)));
  expect(missed.map(([kind]) => kind)).toEqual([]);
});

it('following each message of that run once leaves nothing', () => {
  const text = validEntry(...kinds.map(([, from, to]) => [from, to] as const));
  const advised = followAdvice(text, findingsIn(text));
  const place = 'No certificate is shown., ';
  const followed = kinds.reduce<string>((now, [, , to, , then]) => {
    if (then === undefined) return now;
    return to === '' ? now.replace(place, `${place}${then}`) : now.replace(to, () => then);
  }, advised);
  expect(told(followed)).toEqual([]);
});
