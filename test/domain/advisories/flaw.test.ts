import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/advisories/flaw.ts';
import type { FlawRecord } from '#domain/advisories/flaw-record.ts';

function record(id: string, values: Partial<FlawRecord> = {}): FlawRecord {
  return {
    ...{ id, aliases: [], title: undefined, vectors: [], affected: [], published: undefined },
    ...{ modified: undefined, withdrawn: undefined, exploited: undefined },
    url: `https://osv.dev/vulnerability/${id}`,
    ...values,
  };
}

/** The ids of each flaw, and the titles of the records that count. */
const told = (...records: readonly FlawRecord[]) =>
  joinRecords(records).map((flaw) => ({
    ids: flaw.ids.join(' '),
    titles: flaw.records.map(({ title }) => title).join(' '),
  }));

describe('records of one flaw', () => {
  it('are those that share an id, also by a third one', () => {
    const [one, other] = [record('CVE-2026-1'), record('PYSEC-2026-1')];
    const third = record('GHSA-1', { aliases: ['CVE-2026-1', 'PYSEC-2026-1'] });
    const joined = [{ ids: 'GHSA-1 PYSEC-2026-1 CVE-2026-1', titles: '  ' }];
    expect(told(one, other, third)).toEqual(joined);
    expect(told(third, other, one)).toEqual(joined);
    expect(told(one, other)).toHaveLength(2);
  });

  it('count once an id: the one that was changed last', () => {
    const early = record('CVE-2026-1', { title: 'early', modified: '2026-09-01' });
    const late = record('CVE-2026-1', { title: 'late', modified: '2026-09-02' });
    for (const order of [
      [early, late],
      [late, early],
    ])
      expect(told(...order)).toEqual([{ ids: 'CVE-2026-1', titles: 'late' }]);
  });

  it('of one day are the same in any order', () => {
    const morning = record('CVE-2026-1', { title: 'morning', modified: '2026-09-01' });
    const evening = record('CVE-2026-1', { title: 'evening', modified: '2026-09-01' });
    expect(told(morning, evening)).toEqual(told(evening, morning));
  });
});
