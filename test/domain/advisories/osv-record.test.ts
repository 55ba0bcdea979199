import { describe, expect, it } from 'vitest';
import type { OsvEvent } from '#domain/advisories/osv-ranges.ts';
import { readOsvRecord } from '#domain/advisories/osv-record.ts';

/** What is read of the one package of a record. */
function read(events: readonly OsvEvent[], lastKnown?: string, versions: readonly string[] = []) {
  const record = readOsvRecord({
    id: 'GHSA-2345-6789-cfgh',
    modified: '2026-09-03T10:00:00Z',
    affected: [
      {
        package: { ecosystem: 'npm', name: 'agent' },
        ranges: [{ type: 'SEMVER', events }],
        versions,
        database_specific: { last_known_affected_version_range: lastKnown },
      },
    ],
  });
  if ('fault' in record) throw new Error(record.fault);
  const [{ ranges, unread } = { ranges: [], unread: [] }] = record.affected;
  return { ranges, unread };
}

describe('events of a range', () => {
  it('are ranges where each beginning has its end, and the last may have none', () => {
    const events = [
      { introduced: '0' },
      { fixed: '1.1.3' },
      { introduced: '1.2.0' },
      { last_affected: '1.2.2' },
      { introduced: '2.0.0' },
    ];
    expect(read(events)).toEqual({
      ranges: [
        { introduced: '0', fixed: '1.1.3' },
        { introduced: '1.2.0', lastAffected: '1.2.2' },
        { introduced: '2.0.0' },
      ],
      unread: [],
    });
  });

  it('are left to a person where they stand in another order', () => {
    expect(read([{ fixed: '2.0' }, { introduced: '0' }], undefined, ['1.0'])).toEqual({
      ranges: [],
      unread: ['fixed 2.0, introduced 0'],
    });
    const events = [
      { introduced: '0' },
      { introduced: '3.0.0' },
      { fixed: '2.0.0' },
      { fixed: '3.1.0' },
    ];
    expect(read(events)).toEqual({
      ranges: [],
      unread: ['introduced 0, introduced 3.0.0, fixed 2.0.0, fixed 3.1.0'],
    });
  });
});

describe('the end that is known of an open range', () => {
  const open = [{ introduced: '0' }];

  it.each([
    ['<= 2.0.4', { introduced: '0', lastAffected: '2.0.4' }],
    ['< 3.0.0', { introduced: '0', fixed: '3.0.0' }],
    ['<3.0.0', { introduced: '0', fixed: '3.0.0' }],
  ])('is read of %s', (text, range) => {
    expect(read(open, text)).toEqual({ ranges: [range], unread: [] });
  });

  it('is left to a person where it is written otherwise', () => {
    expect(read(open, '>= 1, < 3')).toEqual({ ranges: [], unread: ['introduced 0, >= 1, < 3'] });
  });

  it('is not looked at where the record names an end', () => {
    expect(read([...open, { fixed: '2.0.0' }], 'none')).toEqual({
      ranges: [{ introduced: '0', fixed: '2.0.0' }],
      unread: [],
    });
  });
});
