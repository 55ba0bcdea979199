import { describe, expect, it } from 'vitest';
import { toAgent } from '#domain/catalog/catalog.ts';
import { compareCatalogs } from '#domain/catalog/diff.ts';
import type { Snapshot } from '#domain/catalog/diff-result.ts';
import { compareRecorded } from '#domain/catalog/diff-recorded.ts';
import { lockRows } from '#domain/catalog/lock.ts';
import type { LockRow } from '#domain/catalog/lock.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const ROW: LockRow = {
  method: 'AIVSS:0.8',
  severity: 'critical',
  score: 9.7,
  factorSum: [5, 6],
  driver: 'injection',
};
const CLOSED: Change = [
  'advisories: [CVE-2026-12345]',
  'advisories: [CVE-2026-12345]\n    versionBound: true',
];

function agent(...changes: Change[]) {
  const scored = toAgent(readValid('a', ...changes));
  if (!scored) throw new Error('the entry has no open threat');
  return scored;
}

describe('a score that was written down, beside an entry', () => {
  it('tells that releases closed the threat that drove it', () => {
    const { pastDriver, from, factorSum } = compareRecorded(ROW, agent(CLOSED));
    expect(pastDriver).toEqual({ state: 'closed', openIn: '≤ 1.2.2' });
    expect(from).toBe(ROW);
    expect(factorSum).toEqual({ from: { low: 5, high: 6 }, to: { low: 6, high: 6 } });
  });

  it('tells what that threat scores now where it is open', () => {
    const { pastDriver } = compareRecorded(ROW, agent());
    expect(pastDriver).toMatchObject({ state: 'open', interval: { high: { score: 10 } } });
  });

  it('tells that the entry has no such threat any more', () => {
    const { pastDriver } = compareRecorded({ ...ROW, driver: 'other' }, agent());
    expect(pastDriver).toEqual({ state: 'gone' });
  });
});

describe('an entry that cannot be read at the earlier moment', () => {
  const now = { entries: [readValid('a')], moved: [], digests: new Map([['a', 'now']]) };
  const past = { entries: [], moved: [], digests: new Map([['a', 'past']]) };
  const withScores = (recorded: Snapshot['recorded']): Snapshot =>
    recorded ? { ...past, recorded } : past;

  it('is compared by its line in the lock file', () => {
    const rows = lockRows({ agents: [agent()] });
    const { recorded, unread } = compareCatalogs(withScores(rows), now);
    expect(recorded.map(({ after, from }) => [after.id, from])).toEqual([['a', rows.get('a')]]);
    expect(unread).toEqual([]);
  });

  it('is told as not compared without such a line', () => {
    for (const rows of [undefined, new Map([['b', ROW]])]) {
      const { recorded, unread } = compareCatalogs(withScores(rows), now);
      expect({ recorded, unread }).toEqual({ recorded: [], unread: [{ id: 'a', side: 'before' }] });
    }
  });

  it('is told as not compared when it cannot be read now either', () => {
    const broken = { ...now, entries: [] };
    expect(compareCatalogs(withScores(new Map([['a', ROW]])), broken).unread).toEqual([
      { id: 'a', side: 'after' },
    ]);
  });
});
