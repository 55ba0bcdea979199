import { describe, expect, it } from 'vitest';
import { followAdvice } from '../helpers/follow-advice.ts';
import { findingsIn, JARGON, validEntry, wordsOf } from '../helpers/valid-entry.ts';

const V3 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const V4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';
/** What stands there, what stands there instead, and words of the message. */
type Kind = readonly [from: string, to: string, says: string];

const kinds: readonly Kind[] = [
  ['name: Example Agent', '**name**: Example Agent', 'marks of Markdown'],
  ['vendor: Example Labs', 'vendor: >\n  Example Labs', 'Write `>-`'],
  ['homepage: https://example.com', 'homepage = https://example.com', '`=` stands'],
  ['kind: platform', 'KIND: platform', 'Did you mean `kind`'],
  ['{ name: Sample Agent, kind: aka }', '{ name: Sample Agent, kind: Aka }', 'Write aka'],
  ['  state: active', '  state: ACTIVE', 'Write active'],
  ['  version: 1.2.3\n  scheme: semver', '  version: 1.20\n  scheme: pep440', 'in quotes'],
  ["  on: '2026-11-21'", '  on: 21 Nov 2026', 'not a day'],
  ['status: unreviewed', 'status: Unreviewed', 'Write unreviewed'],
  ['title: Documentation', 'title: Docu\u00admentation', 'U+00AD'],
  [
    'url: https://docs.example.com/start',
    'url: https://docs.example.com:443/start',
    'https address',
  ],
  ['quote: it acts on its own', 'quote: "it acts" on its own', 'behind a quote'],
  ["published: '2026-10-01'", "published: '2026/10/01'", 'not a day'],
  ['    interest: vendor\n', '    Interest: vendor\n', 'Did you mean `interest`'],
  ['title: Independent review', 'title: Independent\u200b review', 'U+200B'],
  ['url: https://review.example.org', 'url: (https://review.example.org)', 'https address'],
  ['publisher: Reviewers', 'publisher: Reviewers,', 'a comma ends this value'],
  ['value: 0.6', 'value: ~0.6', 'Write 0.6'],
  ['because: It plans.', 'because: It plans [much].', 'a comma or a bracket ends the text'],
  ['value: 0.3', 'value: 0·3', 'Write 0.3'],
  [
    'value: 0.8, basis: estimated, because: It has',
    'value: 80%, basis: estimated, because: It has',
    'Write 0.8',
  ],
  ['because: It looks around.', 'because: “It looks around.”', 'curly'],
  ['title: Injected instructions', 'title: @Injected instructions', 'cannot begin'],
  ['layers: [L1, L3]', 'layers: L1 L3', 'Write [L1, L3]'],
  ['stride: [tampering]', 'stride: Tampering', 'Write'],
  ['impact: [integrity]', 'impact: integrity', 'Write [integrity]'],
  ['cvss: ' + V4, 'cvss: ' + V4.toLowerCase(), 'Write CVSS'],
  ['because: All is lost.', 'because: All is lost: gone.', 'second `: `'],
  ['[ASI01, LLM01:2026, CWE-94]', '[ASI1, LLM01:2026, cwe-094]', 'Write `ASI01`'],
  ['title: Leaked data', 'title: Leaked #data', 'begins a comment'],
  ['cvss: unknown', 'cvss: N/A', 'Write unknown'],
  ['      - filter\n', '      -filter\n', 'Write [filter]'],
  ['text: Look at what comes in.', 'text: Look\tat what comes in.', 'U+0009'],
  ['kind: prevent', 'kind: PREVENT', 'Write prevent'],
  ['stance: contradicted', 'stance: Contradicted', 'Write contradicted'],
  ["asOf: '2026-11-20'", 'asOf: 2026-11-20T01:02:03Z', 'date stands'],
  ['severity: [' + V3 + ']', 'severity: ' + V3, 'Write [CVSS'],
  ['read: record', 'read: Record', 'Write record'],
  ['## L2 Data Operations', '##L2 Data Operations', 'Write `## L2'],
  ['It calls tools.', 'It ｃａｌｌｓ tools.', 'Write calls'],
  ['[@review]', '[@ review]', 'no citation'],
  ['It reads documents.', 'It reads documents.  ', 'white space'],
];

/** What is told of a text, a line each. */
const told = (text: string) => findingsIn(text).map(wordsOf);

describe('kinds of mistakes that leave no doubt what is meant', () => {
  it.each(kinds)('%j → %j', (from, to, says) => {
    const text = validEntry([from, to]);
    const findings = findingsIn(text);
    expect(told(text).join('\n')).toContain(says);
    expect(told(text).join('\n')).not.toMatch(JARGON);
    expect(told(followAdvice(text, findings))).toEqual([]);
  });

  it('are told in one run, and following each message once leaves nothing', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(40);
    const text = validEntry(...kinds.map(([from, to]) => [from, to] as const));
    const lines = told(text).join('\n');
    expect(kinds.filter(([, , says]) => !lines.includes(says))).toEqual([]);
    expect(told(followAdvice(text, findingsIn(text)))).toEqual([]);
  });
});
