import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { breachesOf } from '#domain/inventory/breaches.ts';
import { knownFrom } from '#domain/inventory/from-agents.ts';
import { judgeItem } from '#domain/inventory/judge-item.ts';
import { defaultPolicy } from '#domain/inventory/policy.ts';
import { notesOf } from '../../../src/cli/check/words.ts';
import { readValid, TODAY } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

/** Judges versions of the example, with changes. */
function judgeIn(...changes: Change[]) {
  const { agents } = buildCatalog([readValid('example', ...changes)]);
  const catalogs = [{ place: 'here', ...knownFrom(agents, []) }];
  return (version: string) => {
    const item = { place: 'line 1', line: 1, agent: 'example', version };
    return judgeItem(item, catalogs, TODAY)[0] ?? expect.fail();
  };
}

const NO_ADVISORY: Change[] = [
  [
    "affected: [{ introduced: '0', lastAffected: 1.2.2 }]",
    'affected: [{ introduced: 9.0.0, fixed: 9.0.1 }]',
  ],
];

describe('a version in which a threat is open that names its versions itself', () => {
  const judge = judgeIn(...NO_ADVISORY, [
    '    cvss: unknown\n',
    '    cvss: unknown\n    versionBound: true\n    affected: [{ fixed: 1.0.5 }, { introduced: 1.1.0, fixed: 1.2.0 }]\n    sources: [docs]\n',
  ]);

  it.each([
    ['1.0.0', true],
    ['1.0.5', false],
    ['1.1.0', true],
    ['1.2.0', false],
    ['1.2.3', false],
  ])('%s is below the minimum version: %s', (version, isBelowMinimum) => {
    const verdict = judge(version);
    expect(verdict).toMatchObject({ stretch: { openAdvisories: [] }, isBelowMinimum });
    expect(breachesOf(verdict, defaultPolicy, TODAY).map(({ cause }) => cause)).toEqual(
      isBelowMinimum ? ['below-minimum'] : [],
    );
  });

  it('tells the threat, and none that is open in the minimum version, too', () => {
    expect(notesOf(judge('1.0.0'), [])).toContain('threats that a release ends: leak');
    expect(notesOf(judge('1.2.0'), []).join()).not.toContain('leak');
  });
});

describe('where no release is known to close every listed flaw', () => {
  const judge = judgeIn(
    [
      "affected: [{ introduced: '0', lastAffected: 1.2.2 }]",
      "affected: [{ introduced: '0', lastAffected: 1.2.3 }]",
    ],
    [
      ', url: https://records.example.org/CVE-2026-12345, read: record }',
      `, url: https://records.example.org/CVE-2026-12345, read: record }
  - { id: CVE-2026-12346, title: Another flaw, severity: [CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H], affected: [{ fixed: 1.1.0 }], published: '2026-09-01', url: https://records.example.org/CVE-2026-12346, read: record }`,
    ],
    [
      '    advisories: [CVE-2026-12345]\n',
      '    advisories: [CVE-2026-12345, CVE-2026-12346]\n    versionBound: true\n',
    ],
  );

  it.each([
    ['1.0.9', true],
    ['1.1.0', false],
    ['1.2.3', false],
    ['1.2.4', false],
  ])('%s is below where the assessed version has less: %s', (version, isBelowMinimum) => {
    expect(judge(version)).toMatchObject({
      minimumVersion: { kind: 'none-known' },
      isBelowMinimum,
    });
  });

  it('says what the assessed version ends', () => {
    const [breach] = breachesOf(judge('1.0.9'), defaultPolicy, TODAY);
    expect(breach).toEqual({
      cause: 'below-minimum',
      message:
        'CVE-2026-12346 is open in 1.0.9, and not in 1.2.3, the assessed version; no release is known to close every listed flaw',
    });
  });
});
