import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { findingsIn, readValid, validEntry } from '../helpers/valid-entry.ts';
import type { Change } from '../helpers/valid-entry.ts';

const VECTOR = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';

/** Severity, rule and words of each finding, as one line. */
const told = (...changes: Change[]) =>
  findingsIn(validEntry(...changes)).map(
    ({ severity, rule, message, hint = '' }) => `${severity} ${rule}: ${message}. ${hint}`,
  );

// Slips of real records: github/advisory-database#7448, #7882, #5352, #7205; google/osv.dev#5835.
describe('the vector of an advisory', () => {
  it.each([
    [
      'in another order than the standard sets',
      'CVSS:4.0/AV:N/AC:L/PR:L/UI:N/AT:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
      'write CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
    ],
    ['that is none', 'banana', 'does not begin with CVSS:3.0/, CVSS:3.1/ or CVSS:4.0/'],
    ['with a stray colon', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L:/I:H/A:H', '"C:L:"'],
    ['with a slash at its end', `${VECTOR}/`, 'ends with "/"'],
    ['of v3 behind the prefix of v4', VECTOR.replace('3.1', '4.0'), 'has'],
    ['with a temporal metric', `${VECTOR}/E:P`, 'carries E'],
  ])('%s is one error with its place', (_case, vector, words) => {
    const findings = told([`severity: [${VECTOR}]`, `severity: ['${vector}']`]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('error schema: `advisories[0].severity[0]`');
    expect(findings[0]).toContain(words);
  });
});

// endoflife-date/endoflife.date#266.
it('a version that YAML reads as a number is shown as it was typed, with the advice to quote it', () => {
  expect(told(['version: 1.2.3', 'version: 1.10'])[0]).toContain(
    "`assessed.version` is `1.10`; it must be text. Write '1.10', in quotes",
  );
  expect(told(['version: 1.2.3\n  scheme: semver', "version: '1.10'\n  scheme: pep440"])).toEqual(
    [],
  );
});

// google/osv.dev#888; github/advisory-database#9038; rubysec/ruby-advisory-db#580.
describe('one flaw under two ids', () => {
  const open: Change = ['lastAffected: 1.2.2', 'lastAffected: 1.2.3'];
  const alias: Change = [
    '- { id: CVE-2026-12345,',
    '- { id: CVE-2026-12345, aliases: [GHSA-2345-6789-cfgh],',
  ];
  const twice: Change = [
    'advisories:\n  - {',
    `advisories:\n  - { id: GHSA-2345-6789-cfgh, title: A flaw, severity: [${VECTOR}], published: '2026-09-01', url: https://records.example.org/GHSA-2345-6789-cfgh, read: record }\n  - {`,
  ];

  it('is an error as two advisories', () => {
    expect(told(alias, twice)).toEqual([
      expect.stringContaining('error advisory-ids-are-unique: `GHSA-2345-6789-cfgh`'),
    ]);
  });

  it('is a warning where neither names the other, and the records look the same', () => {
    const cited: Change = ['[CVE-2026-12345]', '[CVE-2026-12345, GHSA-2345-6789-cfgh]'];
    const words = 'warning advisories-look-distinct: `CVE-2026-12345` looks like `GHSA';
    expect(told(twice, cited)).toEqual([expect.stringContaining(words)]);
    const range = "affected: [{ introduced: '0', lastAffected: 1.2.2 }], published: '2026-09-01'";
    const listed = (title: string) => `title: ${title}, severity: [${VECTOR}], affected`;
    const renamed: Change = [listed('A flaw'), listed('Another')];
    expect(told(twice, cited, renamed)).toEqual([]);
    const alike: Change = [
      `severity: [${VECTOR}], published: '2026-09-01'`,
      `severity: [${VECTOR}], ${range}`,
    ];
    expect(told(twice, cited, renamed, alike)).toEqual([expect.stringContaining(words)]);
  });

  it('is counted once, and threats may name it by either id', () => {
    const [agent] = buildCatalog([readValid('a', open, alias)]).agents;
    expect(agent?.measures.openAdvisories).toHaveLength(1);
    expect(
      told(open, alias, ['advisories: [CVE-2026-12345]', 'advisories: [GHSA-2345-6789-cfgh]']),
    ).toEqual([]);
  });
});

// Agent-Threat-Rule/agent-threat-rules#543; MISP/misp-galaxy#1293, #1295.
describe('ids of ATLAS', () => {
  const CARRIED = '[ASI01, LLM01:2026, CWE-94]';

  it('of 2026.09 are known', () => {
    const ids = [
      'AML.T0113',
      'AML.T0114',
      'AML.T0115.000',
      'AML.T0091.001',
      'AML.T0126',
      'AML.T0133',
    ];
    expect(told([CARRIED, `[${ids.join(', ')}]`])).toEqual([]);
  });

  it.each([
    ['AML.T0019', 'AML.T0115.000'],
    ['AML.T0104', 'AML.T0115.002'],
  ])('that moved are a warning: %s is now %s', (old, now) => {
    expect(told([CARRIED, `[${old}]`])).toEqual([
      expect.stringMatching(new RegExp(`^warning framework-id-current: .*${old}.*${now}`)),
    ]);
  });

  it('that nobody knows are offered no id of another meaning', () => {
    const [finding = ''] = told([CARRIED, '[AML.T9999]']);
    expect(finding).toMatch(/^error framework-id-known: /);
    expect(finding).not.toMatch(/Did you mean/);
  });
});
