import { describe, expect, it } from 'vitest';
import { findingsIn, placeOf, placesOf, validEntry } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

describe('a field of the first edition is an error that names the new one', () => {
  it.each<[string, Change, string, string]>([
    ['cvss', ['read: record', 'read: record, ▸cvss: unknown'], 'no field any more', '`severity`'],
    ['fixedIn', ['read: record', 'read: record, ▸fixedIn: 1.2.4'], 'no field any more', '`fixed`'],
    ['primary', ['read: record', 'read: record, ▸primary: true'], 'no field any more', '`read: '],
    [
      'affected as text',
      ["affected: [{ introduced: '0', lastAffected: 1.2.2 }]", "affected: ▸'<= 1.2.2'"],
      'must be a list',
      'affected: [{',
    ],
    [
      'a bare rating',
      ['reproducibility: { value: 8, because: It nearly always works. }', 'reproducibility: ▸8'],
      'must be a group of fields',
      'reproducibility: { value: 5, because:',
    ],
  ])('%s', (_field, change, message, hint) => {
    const findings = findingsIn(validEntry(change));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(message);
    expect(findings[0]?.hint).toContain(hint);
    expect(findings.map(placeOf)).toEqual(placesOf(change));
  });

  it('and a field that never was is told apart', () => {
    const [finding] = findingsIn(validEntry(['read: record', 'read: record, fixdIn: 1.2.4']));
    expect(finding?.message).toContain('is not a field of an entry');
  });
});
