import { describe, expect, it } from 'vitest';
import { headOf } from '#domain/entry/entry.ts';
import { checkCatalog } from '#domain/rules/check.ts';
import {
  findingsIn,
  JARGON,
  locate,
  placeOf,
  placesOf,
  readValid,
  validEntry,
  wordsOf,
} from '../helpers/valid-entry.ts';
import type { Change } from '../helpers/valid-entry.ts';

type Case = readonly [rule: string, from: string, to: string, ...words: string[]];

const ENGINE = 'id: engine, name: Engine';
const ACTOR = '- { id: user, name: User, kind: actor }';
const COMPLIANCE = 'L6: { certainty: uncertain }';

const errors: readonly Case[] = [
  ['source-resolves', '[@review]', '▸[@revew]', 'cites the source `revew`', '`review`?'],
  [
    'source-resolves',
    'sources: [review]\narch',
    'sources: [▸other]\narch',
    'defines docs and review',
  ],
  ['source-resolves', 'It acts alone., sources: [docs]', 'It., sources: [▸doc]', '`docs`?'],
  ['framework-id-known', 'ASI01', '▸ASI1', '`ASI1` is written `ASI01`'],
  ['framework-id-known', 'LLM01:2026', '▸LLM01', 'Today it is `LLM01:2026`, Prompt Injection.'],
  ['framework-id-known', 'CWE-94', '▸CWE-0', '`CWE-0`'],
  ['framework-id-known', 'CWE-94', '▸ISO27001', 'Known: ASI01–ASI10'],
  ['layer-threat-known', 'M-L2-01', '▸M-L3-01', '`M-L3-01` is not a named threat of L2', 'M-L2-01'],
  ['mapped-layer-has-source', COMPLIANCE, '▸L6: { certainty: mapped }', '`maestro.L6` is mapped'],
  [
    'lifecycle-has-source',
    'lifecycle:\n  state: active\n  sources: [docs]',
    '▸lifecycle:\n  state: archived',
    'archived',
  ],
  ['ids-are-unique', 'id: leak', 'id: ▸injection', '`injection` a second time'],
  ['ids-are-unique', '{ id: own-server', '{ id: ▸cloud', '`cloud` a second time'],
  [
    'ids-are-unique',
    ACTOR,
    `${ACTOR}\n    - { id: ▸user, name: Two, kind: actor }`,
    '`user` a second time',
  ],
  ['reference-resolves', '[filter]', '[▸filer]', 'names the mitigation `filer`', '`filter`?'],
  ['reference-resolves', '[engine]', '[engine, ▸motor]', 'component `motor`', 'engine, user'],
  ['reference-resolves', 'to: engine', 'to: ▸motor', 'names the component `motor`'],
  ['reference-resolves', 'boundary: inside', 'boundary: ▸outside', 'names the boundary `outside`'],
  [
    'reference-resolves',
    'profiles: [cloud]',
    'profiles: [▸clod]',
    'the profile `clod`',
    '`cloud`?',
  ],
  ['reference-resolves', ENGINE, `${ENGINE}, profiles: [▸clod]`, 'the profile `clod`', '`cloud`?'],
  ['reference-resolves', 'contradicts: certified', 'contradicts: ▸other', 'the claim `other`'],
  ['reference-resolves', '[CVE-2026-12345]', '[▸CVE-2026-1]', 'the advisory `CVE-2026-1`'],
  [
    'dates-in-order',
    "accessed: '2026-11-20'\n  review",
    "accessed: ▸'2026-11-22'\n  review",
    'after',
  ],
  ['dates-in-order', "published: '2026-10-01'", "published: ▸'2026-11-21'", 'after it was read'],
  [
    'dates-in-order',
    "on: '2026-11-21'",
    "on: '2026-11-21'\n  reviewBy: ▸'2026-11-21'",
    'not after',
  ],
];

const warnings: readonly Case[] = [
  [
    'factor-has-because',
    'goalDrivenPlanning: { value: 0.7, basis: estimated, because: It plans., sources: [docs] }',
    '▸goalDrivenPlanning: { value: 0.7, basis: estimated, sources: [docs] }',
    'gives 0.7 without a reason',
    '`because:`',
  ],
  [
    'framework-id-current',
    'LLM01:2026',
    '▸LLM01:2025',
    '`LLM01:2025` is superseded by `LLM01:2026`',
  ],
];

describe.each([
  ['error', errors],
  ['warning', warnings],
] as const)('what breaks a rule is one %s at its place', (severity, cases) => {
  it.each(cases)('%s: %j → %j', (rule, from, to, ...words) => {
    const change: Change = [from, to];
    const findings = findingsIn(validEntry(change));
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(findings[0]?.severity).toBe(severity);
    expect(findings.map(placeOf)).toEqual(placesOf(change));
    for (const word of words) expect(findings.map(wordsOf).join()).toContain(word);
    expect(findings.map(wordsOf).join()).not.toMatch(JARGON);
  });
});

it('a package in another spelling is told in that of the entry', () => {
  const findings = findingsIn(
    validEntry(
      ['kind: platform', "kind: platform\npackages: ['pkg:pypi/example-core']"],
      [
        "affected: [{ introduced: '0'",
        "affected: [{ package: 'pkg:pypi/Example_core', introduced: '0'",
      ],
    ),
  );
  expect(findings.map(({ rule, hint }) => [rule, hint])).toEqual([
    ['range-package-is-known', 'Write pkg:pypi/example-core, as `packages` has it.'],
  ]);
});

describe('what does not break a rule', () => {
  it('an unknown factor without a reason, as long as the entry is a draft', () => {
    const unknown: Change = [
      'value: 0.7, basis: estimated, because: It plans.',
      'value: unknown, basis: estimated',
    ];
    const draft: Change = ['status: unreviewed', 'status: draft'];
    expect(findingsIn(validEntry(unknown, draft))).toEqual([]);
    expect(findingsIn(validEntry(unknown)).map(({ rule }) => rule)).toEqual(['factor-has-because']);
  });

  it.each<[string, Change]>([
    ['an older id beside its successor', ['LLM01:2026', 'LLM01:2026, LLM01:2025']],
    [
      'the eleventh factor',
      [
        '  mitigation: { level: none }',
        '    naturalLanguageInterface: { value: 1, basis: tested }\n  mitigation: { level: none }',
      ],
    ],
  ])('%s', (_case, change) => expect(findingsIn(validEntry(change))).toEqual([]));
});

describe('names across the catalog', () => {
  const RENAME: Change = ['name: Example Agent', 'name: Second Agent'];
  const ALIAS: Change = ['{ name: Sample Agent, kind: aka }', '{ name: Other Agent, kind: old }'];
  const OWN: Change = ['homepage: https://example.com', 'homepage: https://second.example.com'];
  const first = readValid('first');

  it.each<[string, Change[]]>([
    ['a name that is taken', [ALIAS, ['name: Example Agent', 'name: ▸Example Agent']]],
    ['a name in other letters', [ALIAS, ['name: Example Agent', 'name: ▸EXAMPLE agent']]],
    ['an alias that is taken', [RENAME, ['name: Sample Agent', 'name: ▸Sample Agent']]],
    ['an alias that is another’s name', [RENAME, ['name: Sample Agent', 'name: ▸Example Agent']]],
  ])('%s is an error in the second entry', (_case, changes) => {
    const second = readValid('second', OWN, ...changes.map(unmarked));
    const findings = locate(validEntry(...changes), checkCatalog([first, second]), 'second.md');
    expect(findings.map(({ rule }) => rule)).toEqual(['names-are-unique']);
    expect(findings[0]).toMatchObject({ file: 'second.md', severity: 'error' });
    expect(wordsOf(findings[0] ?? expect.fail())).toContain('is taken by first.md');
    expect(findings.map(placeOf)).toEqual(placesOf(...changes));
  });

  it('a page in a private network is an error, but for the domains that the readers know', () => {
    const changes: Change[] = [
      ['homepage: https://example.com', 'homepage: ▸https://wiki.corp.internal/agent'],
      ['url: https://docs.example.com/start', 'url: ▸https://docs.lan/start'],
    ];
    const entry = readValid('second', ...changes.map(unmarked));
    for (const one of [entry, headOf(entry)]) {
      const found = locate(validEntry(...changes), checkCatalog([one]), 'second.md');
      expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
        'error host-is-known',
        'error host-is-known',
      ]);
      expect(found.map(placeOf)).toEqual(placesOf(...changes));
      expect(checkCatalog([one], ['lan'])).toHaveLength(1);
      expect(checkCatalog([one], ['lan', 'corp.internal'])).toEqual([]);
    }
  });

  it('two entries with names of their own pass', () => {
    expect(checkCatalog([first, readValid('second', RENAME, ALIAS, OWN)])).toEqual([]);
  });

  it.each(['https://example.com', 'https://www.example.com/', 'https://EXAMPLE.com/#top'])(
    'one product under two names, with the page %s, is a warning that names the first',
    (page) => {
      const same: Change = ['homepage: https://example.com', `homepage: ${page}`];
      const second = readValid('second', RENAME, ALIAS, same);
      const found = locate(validEntry(), checkCatalog([first, second]), 'second.md');
      expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
        'warning products-are-unique',
      ]);
      expect(wordsOf(found[0] ?? expect.fail())).toContain('first.md, `Example Agent`');
    },
  );
});

function unmarked([from, to]: Change): Change {
  return [from, to.replaceAll('▸', '')];
}
