import { describe, expect, it } from 'vitest';
import { checkEntry } from '#domain/rules/check.ts';
import { findingsIn, placeOf, placesOf, readValid, validEntry } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

/** The rules that the correct entry breaks, read on a day. */
function rulesOn(day: string, ...changes: Change[]): string[] {
  return checkEntry(readValid('a', ...changes), day).map(({ message }) => message);
}

describe('review-overdue', () => {
  const REVIEW: Change = ["on: '2026-11-21'", "on: '2026-11-21'\n  reviewBy: '2027-01-15'"];

  it('begins the day after the last one, 180 days after the assessment', () => {
    expect(rulesOn('2027-05-20')).toEqual([]);
    expect(rulesOn('2027-05-21')).toEqual(['the review has been overdue since 2027-05-20']);
  });

  it('goes by the entry’s own day, where there is one', () => {
    expect(rulesOn('2027-01-15', REVIEW)).toEqual([]);
    expect(rulesOn('2027-01-16', REVIEW)).toEqual(['the review has been overdue since 2027-01-15']);
  });

  it('is no matter for an entry that was withdrawn', () => {
    expect(rulesOn('2030-01-01', ['status: unreviewed', 'status: withdrawn'])).toEqual([]);
  });

  it('stands at the day from which it follows', () => {
    const change: Change = ["on: '2026-11-21'", "on: '2026-11-21'\n  reviewBy: ▸'2026-11-27'"];
    const findings = findingsIn(validEntry(change));
    expect(findings.map(placeOf)).toEqual(placesOf(change));
    expect(findings).toMatchObject([{ rule: 'review-overdue', severity: 'warning' }]);
  });
});

describe('time alone makes no error', () => {
  const lint = (until: string): Change => [
    'threats:\n  - id: inj',
    `lint:\n  - { rule: framework-id-current, reason: Both are read., until: '${until}' }\nthreats:\n  - id: inj`,
  ];
  it('an entry that is right today has nothing but warnings ten years later', () => {
    const entry = readValid('a', ['LLM01:2026', 'LLM01:2025'], lint('2027-12-01'));
    expect(checkEntry(entry, '2026-11-28')).toEqual([]);
    const later = checkEntry(entry, '2036-11-28');
    expect(later.map(({ rule, severity }) => `${severity} ${rule}`).sort()).toEqual([
      'warning exception-expired',
      'warning framework-id-current',
      'warning review-overdue',
    ]);
  });
});

describe('no-future-dates', () => {
  it.each<[string, Change]>([
    ['claims[0].asOf', ["asOf: '2026-11-01'", "asOf: ▸'2026-11-29'"]],
    ['advisories[0].published', ["published: '2026-09-01'", "published: ▸'2026-11-29'"]],
    [
      'certifications[0].asOf',
      [
        'advisories:\n',
        "certifications:\n  - { name: SOC 2, scope: All, asOf: ▸'2026-11-29' }\nadvisories:\n",
      ],
    ],
    [
      'vendorResponse.on',
      [
        'advisories:\n  - {',
        "vendorResponse: { on: ▸'2026-11-29', url: https://example.com, says: No. }\nadvisories:\n  - {",
      ],
    ],
    [
      'mitigations[0].verification.on',
      [
        'kind: prevent',
        "kind: prevent\n    verification: { input: A, expected: B, status: passed, on: ▸'2026-11-29' }",
      ],
    ],
  ])('%s cannot lie after today', (path, change) => {
    const findings = findingsIn(validEntry(change)).filter(
      ({ rule }) => rule === 'no-future-dates',
    );
    expect(findings.map(({ message }) => message)).toEqual([
      `\`${path}\` is 2026-11-29, after today, 2026-11-28`,
    ]);
    expect(findings.map(placeOf)).toEqual(placesOf(change));
    const [from, to] = change;
    const rules = findingsIn(validEntry([from, to.replace('2026-11-29', '2026-11-28')])).map(
      ({ rule }) => rule,
    );
    expect(rules).not.toContain('no-future-dates');
  });

  it('leaves the days of sources to the rule that holds them to the assessment', () => {
    for (const field of ['published', 'accessed']) {
      const change: Change =
        field === 'published'
          ? ["published: '2026-10-01'", "published: '2030-01-01'"]
          : ["accessed: '2026-11-20'\n  review", "accessed: '2030-01-01'\n  review"];
      const rules = findingsIn(validEntry(change)).map(({ rule }) => rule);
      expect(rules).toEqual(['dates-in-order']);
    }
  });

  it('puts a review off by 400 days and no more', () => {
    const by = (day: string): Change => [
      "on: '2026-11-21'",
      `on: '2026-11-21'\n  reviewBy: '${day}'`,
    ];
    expect(rulesOn('2026-11-28', by('2027-12-26'))).toEqual([]);
    expect(findingsIn(validEntry(by('2027-12-27'))).map(({ hint }) => hint)).toEqual([
      'The latest day is 2027-12-26.',
    ]);
  });

  it('knows no day of an advisory that is unknown', () => {
    expect(rulesOn('2026-11-28', ["published: '2026-09-01'", 'published: unknown'])).toEqual([]);
  });
});
