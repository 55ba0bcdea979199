import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { anchorOf, anchors } from '#domain/catalog/lock-anchors.ts';
import { compareLocks, formatLock, lockRows, parseLock } from '#domain/catalog/lock.ts';
import type { LockRows } from '#domain/catalog/lock.ts';
import { JARGON, readValid } from '../../helpers/valid-entry.ts';

const VECTOR = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';
const LOW = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N';

const rows = lockRows(
  buildCatalog([
    readValid('zeta', [VECTOR, LOW]),
    readValid(
      'b-2',
      [VECTOR, LOW],
      ['autonomyOfAction: { value: 0.6', 'autonomyOfAction: { value: unknown'],
    ),
    readValid('b10', [VECTOR, 'unknown']),
    readValid('a-draft', ['status: unreviewed', 'status: draft']),
  ]),
);

/** The rows of a text that must be a lock file. */
function parsed(text: string): LockRows {
  const read = parseLock(text);
  if ('fault' in read) throw new Error(read.fault);
  return read.rows;
}

describe('the lock file', () => {
  it('has one line an id, without drafts; ranges where something is unknown', () => {
    const lines = formatLock(rows).split('\n');
    expect(lines.filter((line) => !line.startsWith('  "#')).join('\n')).toMatchInlineSnapshot(`
      "{
        "b-2": {"method":"AIVSS:0.8","severity":"high","low":7.8,"high":8.2,"factorSum":[5.4,6.4],"driver":"injection","measures":{"version":"1.2.3","open":[0,1,0,0,0],"unscored":1,"advisories":0,"exploited":0,"best":["cloud",8.2],"evidence":0}},
        "b10": {"method":"AIVSS:0.8","severity":"critical","low":5.8,"high":10,"factorSum":6,"driver":"injection","measures":{"version":"1.2.3","open":[0,0,0,0,0],"unscored":2,"advisories":0,"exploited":0,"best":["own-server",8.3],"evidence":0.08}},
        "zeta": {"method":"AIVSS:0.8","severity":"high","score":8,"factorSum":6,"driver":"injection","measures":{"version":"1.2.3","open":[0,1,0,0,0],"unscored":1,"advisories":0,"exploited":0,"best":["cloud",8],"evidence":0.08}},
      }
      "
    `);
    expect(formatLock(new Map())).toBe('{}\n');
  });

  it('has fixed lines, before which ids stand far from those that are like them', () => {
    const lines = formatLock(rows).split('\n');
    expect(lines.filter((line) => line.startsWith('  "#'))).toHaveLength(4096);
    const places = Array.from({ length: 500 }, (_, index) => anchorOf(`agent-${index}`));
    // By chance, 29 pairs of 500 ids share one of 4096 places.
    expect(new Set(places).size).toBeGreaterThan(450);
    expect(places.every((place) => anchors[place] !== undefined)).toBe(true);
  });

  it('comes back as it was written', () => {
    for (const some of [rows, new Map()] as LockRows[]) {
      expect(parsed(formatLock(some))).toEqual(new Map([...some].sort()));
      expect(formatLock(parsed(formatLock(some)))).toBe(formatLock(some));
    }
  });

  it('changes in one line when one entry changes', () => {
    const zeta = rows.get('zeta') ?? expect.fail();
    const before = formatLock(rows).split('\n');
    const after = formatLock(new Map([...rows, ['zeta', { ...zeta, factorSum: 7 }]])).split('\n');
    expect(after.length).toBe(before.length);
    expect(after.filter((line, i) => line !== before[i])).toHaveLength(1);
  });

  it.each([
    ['<<<<<<< ours\n{}', 'has the marks of a merge conflict'],
    ['{', 'is not JSON'],
    ['', 'is not JSON'],
    ['[]', 'is not a list of ids with their scores'],
    ['null', 'is not a list of ids with their scores'],
    ['{"a":{}}', 'has a line of another form: "a"'],
    [
      '{"a":{"method":"x","severity":"high","score":"7","factorSum":6,"driver":"t"}}',
      'has a line of another form: "a"',
    ],
  ])('%j is refused in plain words', (text, fault) => {
    expect(parseLock(text)).toEqual({ fault });
    expect(fault).not.toMatch(JARGON);
  });
});

describe('compareLocks', () => {
  it('finds what is new, gone and changed, by code unit, and nothing else', () => {
    const [a, b] = [rows.get('b-2') ?? expect.fail(), rows.get('zeta') ?? expect.fail()];
    const from: LockRows = new Map([
      ['same', a],
      ['gone', a],
      ['moved', a],
    ]);
    const to: LockRows = new Map([
      ['new', b],
      ['moved', b],
      ['same', { ...a }],
    ]);
    expect(compareLocks(from, to)).toEqual([
      { id: 'gone', from: a, to: undefined },
      { id: 'moved', from: a, to: b },
      { id: 'new', from: undefined, to: b },
    ]);
    expect(compareLocks(rows, parsed(formatLock(rows)))).toEqual([]);
  });
});
