import { describe, expect, it } from 'vitest';
import {
  JARGON,
  findingsIn,
  placeOf,
  placesOf,
  validEntry,
  wordsOf,
} from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

type Case = readonly [rule: string, severity: 'error' | 'warning', changes: readonly Change[]];

const RESOLUTION = ', resolution: { follows: uncertified, because: No certificate was shown. }';
const FILTER = '  - id: filter\n    title';
const SPARE = '  - ▸{ id: spare, title: Spare, text: Keep one., kind: respond }\n';
const BARE_INJECTION: Change = ['    mitigations: [filter]\n', ''];
const BARE_LEAK: Change = ['    mitigations:\n      - filter\n', ''];
const USER = '{ id: user, name: User, kind: actor }';
const BY_USER: Change = ['[engine]', '[user]'];
const BY_NOBODY: Change = ['    components: [engine]\n', ''];
const AWAY: Change = [USER, '{ id: user, name: User, kind: actor, boundary: outside }'];
const OUTSIDE: Change = ['- { id: inside', '- { id: outside, name: Outside }\n    - { id: inside'];
const FLOW: Change = ['- { from: user', '- ▸{ from: user'];

const NO_LOSS = 'VC:H/VI:H/VA:N/SC:H/SI:H/SA:N';

const cases: readonly Case[] = [
  [
    'impact-fits-vector',
    'warning',
    [
      ['impact: [integrity]', 'impact: [integrity, ▸availability]'],
      ['VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', NO_LOSS],
    ],
  ],
  ['threat-has-mitigation', 'warning', [BARE_LEAK, ['- id: leak', '- ▸id: leak']]],
  ['mitigation-is-used', 'warning', [[FILTER, `${SPARE}${FILTER}`]]],
  ['boundary-flow-has-threat', 'warning', [BY_NOBODY, FLOW]],
  ['boundary-flow-has-threat', 'warning', [BY_NOBODY, OUTSIDE, AWAY, FLOW]],
  [
    'factor-has-source',
    'warning',
    [
      [' autonomyOfAction', ' ▸autonomyOfAction'],
      ['alone., sources: [docs]', 'alone.'],
    ],
  ],
  [
    'advisory-is-cited',
    'warning',
    [
      ['advisories: [CVE-2026-12345]', 'advisories: []'],
      ['- { id: CVE-2026-12345', '- ▸{ id: CVE-2026-12345'],
      ['lastAffected: 1.2.2', 'lastAffected: 1.2.3'],
    ],
  ],
  [
    'contradiction-is-resolved',
    'error',
    [
      ['contradicts: certified', 'contradicts: ▸certified'],
      [RESOLUTION, ''],
    ],
  ],
  ['no-absolute-claims', 'warning', [['Data leaves', '▸Data always leaves']]],
];

describe('what is missing from an analysis is one finding at its place', () => {
  it.each(cases)('%s is one %s: %j', (rule, severity, changes) => {
    const findings = findingsIn(validEntry(...changes));
    expect(findings.map((finding) => [finding.rule, finding.severity])).toEqual([[rule, severity]]);
    expect(findings.map(placeOf)).toEqual(placesOf(...changes));
    expect(findings.map(wordsOf).join()).not.toMatch(JARGON);
    expect(findings[0]?.hint).toMatch(/\.$/);
  });
});

describe('what is no fault', () => {
  it.each<[string, readonly Change[]]>([
    [
      'an unknown factor without a source',
      [
        ['value: 0.6', 'value: unknown'],
        ['alone., sources: [docs]', 'alone.'],
      ],
    ],
    ['a threat at either end of a flow', [BY_USER]],
    [
      'a flow inside one boundary',
      [BY_NOBODY, [USER, '{ id: user, name: User, kind: actor, boundary: inside }']],
    ],
    [
      'an advisory that the assessed version does not have',
      [['advisories: [CVE-2026-12345]', 'advisories: []']],
    ],
    [
      'an advisory that was read at second hand',
      [
        ['advisories: [CVE-2026-12345]', 'advisories: []'],
        ['lastAffected: 1.2.2', 'lastAffected: 1.2.3'],
        ['read: record', 'read: secondary'],
      ],
    ],
    [
      'a contradiction that the other claim resolves',
      [
        [RESOLUTION, ''],
        ['stance: contradicted,', `stance: contradicted${RESOLUTION},`],
      ],
    ],
    [
      'an absolute word of a claim',
      [['text: It is certified.', 'text: It is always fully secure.']],
    ],
    [
      'a loss on other systems alone',
      [
        ['impact: [integrity]', 'impact: [integrity, availability]'],
        ['VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 'VC:H/VI:H/VA:N/SC:H/SI:H/SA:L'],
      ],
    ],
    ['an absolute word of a source', [['title: Independent review', 'title: Never say 100 %']]],
    ['a longer word', [['Data leaves', 'Nevertheless data leaves']]],
  ])('%s', (_case, changes) => expect(findingsIn(validEntry(...changes))).toEqual([]));
});

it('a threat and a mitigation may miss each other at once', () => {
  const rules = findingsIn(validEntry(BARE_INJECTION, BARE_LEAK)).map(({ rule }) => rule);
  expect(rules.sort()).toEqual([
    'mitigation-is-used',
    'threat-has-mitigation',
    'threat-has-mitigation',
  ]);
});
