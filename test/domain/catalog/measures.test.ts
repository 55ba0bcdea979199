import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const VECTOR = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';
const LOW = 'CVSS:4.0/AV:L/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N';

function agentOf(...changes: Change[]) {
  return buildCatalog([readValid('example', ...changes)]).agents[0] ?? expect.fail();
}

const measuresOf = (...changes: Change[]) => agentOf(...changes).measures;

describe('the measures of an agent', () => {
  it('count open threats by band, and those without a vector apart', () => {
    const { openByBand, openUnscored } = measuresOf();
    expect(openByBand).toEqual({ critical: 1, high: 0, medium: 0, low: 0, none: 0 });
    expect(openUnscored).toBe(1);
  });

  it('leave out what is closed in the assessed version', () => {
    const bound: Change = [
      'advisories: [CVE-2026-12345]',
      'advisories: [CVE-2026-12345]\n    versionBound: true',
    ];
    expect(measuresOf(bound).openByBand.critical).toBe(0);
  });

  it('have the factor sum as agency, as a range where a factor is unknown', () => {
    expect(measuresOf().agency).toEqual({ low: 6, high: 6 });
    expect(measuresOf(['value: 0.6', 'value: unknown']).agency).toEqual({ low: 5.4, high: 6.4 });
  });

  it('name open advisories, and those that are exploited', () => {
    const open: Change = ['lastAffected: 1.2.2', 'lastAffected: 1.2.3'];
    const used: Change = [
      'read: record',
      "read: record, exploited: { by: CISA KEV, on: '2026-09-05' }",
    ];
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    expect(ids(measuresOf().openAdvisories)).toEqual([]);
    expect(ids(measuresOf(open).openAdvisories)).toEqual(['CVE-2026-12345']);
    expect(ids(measuresOf(open).exploited)).toEqual([]);
    expect(ids(measuresOf(open, used).exploited)).toEqual(['CVE-2026-12345']);
    expect(ids(measuresOf(used).exploited)).toEqual([]);
  });

  it('count what is documented, cited and fresh as evidence', () => {
    expect(measuresOf().evidence).toMatchObject({ counted: 1, total: 12 });
    const tested: Change = ['[CVE-2026-12345]\n', '[CVE-2026-12345]\n    basis: tested\n'];
    expect(measuresOf(tested).evidence).toMatchObject({ counted: 2, total: 12 });
    const old = measuresOf(
      ["published: '2026-10-01'\n    accessed: '2026-11-20'", "accessed: '2026-01-20'"],
      tested,
    );
    expect(old.evidence.counted).toBe(0);
  });

  it('have the best profile among those that rest on a witness', () => {
    const shared: Change = ['    profiles: [cloud]\n', ''];
    expect(measuresOf(shared).bestDocumentedProfiles[0]?.id).toBe('own-server');
    const bare: Change = ['sources: [review] }\nclaims', 'sources: [docs] }\nclaims'];
    expect(measuresOf(shared, bare).bestDocumentedProfiles[0]?.id).toBe('cloud');
  });

  it('have every profile that shares the lowest score', () => {
    const ids = measuresOf(['    profiles: [cloud]\n', '']).bestDocumentedProfiles.map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['own-server']);
    expect(measuresOf().bestDocumentedProfiles.length).toBeGreaterThan(0);
  });
});

describe('a level of a profile', () => {
  const shared: Change = ['    profiles: [cloud]\n', ''];
  const factorsOf = (...changes: Change[]) =>
    agentOf(shared, ...changes).profiles[1]?.score?.threats.map((row) => [
      row.threat.id,
      row.interval.high.mitigationFactor,
    ]);

  it('counts for a threat that names a mitigation in force there, and for no other', () => {
    expect(factorsOf()).toEqual([
      ['injection', 0.83],
      ['leak', 0.83],
    ]);
    expect(factorsOf(['    mitigations: [filter]\n', ''])).toEqual([
      ['injection', 1],
      ['leak', 0.83],
    ]);
    expect(
      factorsOf(['    kind: prevent\n', '    kind: prevent\n    profiles: [cloud]\n']),
    ).toEqual([
      ['injection', 1],
      ['leak', 1],
    ]);
  });
});

describe('the order of the catalog', () => {
  it('is by band, then by critical threats, then by agency, then by name', () => {
    const named = (id: string, ...changes: Change[]) =>
      readValid(
        id,
        ['name: Example Agent', `name: ${id}`],
        ['name: Sample Agent', `name: ${id}x`],
        ...changes,
      );
    const more: Change = ['    cvss: unknown', `    cvss: ${VECTOR}`];
    const eager: Change = ['value: 0.6', 'value: 0.9'];
    const ids = buildCatalog([
      named('low', [VECTOR, LOW]),
      named('b'),
      named('a'),
      named('eager', eager),
      named('two', more),
    ]).agents.map(({ id }) => id);
    expect(ids).toEqual(['two', 'eager', 'a', 'b', 'low']);
  });
});
