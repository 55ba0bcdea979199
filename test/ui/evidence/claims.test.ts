import { describe, expect, it } from 'vitest';
import { isAbsolute, toLedger } from '#ui/evidence/claims.ts';
import { agentOf } from '../../helpers/agent-of.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const CERTIFIED = 'text: It is certified., stance: contradicted';
const ledgerOf = (...changes: Change[]) => toLedger(agentOf(...changes));
const certificates = (...names: string[]): Change => [
  'advisories:\n',
  `certifications:\n${names
    .map((name) => `  - { name: ${name}, scope: Not said., asOf: '2026-11-01', sources: [docs] }\n`)
    .join('')}advisories:\n`,
];

describe('claims against each other', () => {
  it('stand side by side, the one that is followed last, with the reason', () => {
    const [group] = ledgerOf().groups;
    expect(group?.sides.map((side) => side.map(({ anchor }) => anchor))).toEqual([
      ['claim-certified'],
      ['claim-uncertified'],
    ]);
    expect(group?.decisions).toEqual([{ of: 1, follows: 2, because: 'No certificate was shown.' }]);
  });

  it('keep each decision where one claim stands against several', () => {
    const end = "asOf: '2026-11-01', sources: [docs] }";
    const third = `  - { id: audited, text: It is audited., stance: contradicted, contradicts: uncertified, resolution: { follows: uncertified, because: No report was shown. }, ${end}`;
    const [group] = ledgerOf([end, `${end}\n${third}`]).groups;
    expect(group?.sides.map((side) => side.map(({ number }) => number))).toEqual([[1, 2], [3]]);
    expect(group?.decisions.map(({ of, follows }) => [of, follows])).toEqual([
      [2, 3],
      [1, 3],
    ]);
  });

  it('stay together in a profile in which only one of them holds, and say so', () => {
    const narrow: Change = [CERTIFIED, `${CERTIFIED}, profiles: [cloud]`];
    const [group] = ledgerOf(narrow).groups;
    expect(group?.mark).toBeUndefined();
    expect(group?.sides.flat().map(({ strayMark }) => strayMark)).toEqual(['when in-2', undefined]);
  });

  it('show only where at least one of them holds', () => {
    const narrow: Change = [CERTIFIED, `${CERTIFIED}, profiles: [cloud]`];
    const other: Change = ['resolution: { follows', 'profiles: [cloud], resolution: { follows'];
    const [group] = ledgerOf(narrow, other).groups;
    expect(group?.mark).toBe('only in-1');
    expect(group?.sides.flat().map(({ strayMark }) => strayMark)).toEqual([undefined, undefined]);
  });
});

describe('a claim of the ledger', () => {
  it('says whether anybody without an interest agrees, and how old it is', () => {
    const claims = ledgerOf().groups.flatMap(({ sides }) => sides.flat());
    expect(claims.map(({ interested, age }) => [interested, age])).toEqual([
      [true, '20 days before the assessment'],
      [false, '1 day before the assessment'],
    ]);
  });
  it.each([
    ['It always works.', true],
    ['Absolute and untested; it works.', true],
    ['It works.', false],
    ['It resolves names absolutely fast.', false],
  ])('`%s`: absolute is %s', (text, absolute) => expect(isAbsolute(text)).toBe(absolute));
});

describe('the line above the ledger', () => {
  it('counts, and shares one line between choices with the same numbers', () => {
    expect(ledgerOf().summaries).toEqual([
      {
        mark: 'when in-0 in-1 in-2',
        text: '2 claims: 1 supported, 1 contradicted; 1 rests only on a party with an interest.',
      },
    ]);
  });
  it('counts for each profile what holds there', () => {
    const narrow: Change = [CERTIFIED, `${CERTIFIED}, profiles: [cloud]`];
    expect(ledgerOf(narrow).summaries[1]).toEqual({
      mark: 'when in-2',
      text: '1 claim: 1 supported; none rests only on a party with an interest.',
    });
  });
});

describe('a certificate', () => {
  const named: Change = [
    CERTIFIED,
    CERTIFIED.replace('certified.', 'certified to SOC 2 Type I and II.'),
  ];
  it('stands with the first claim of its source that names the standard', () => {
    const ledger = ledgerOf(named, certificates('SOC 2 Type II', 'SOC 2 (Type I)'));
    expect(ledger.groups[0]?.certificates.map(({ name }) => name)).toEqual([
      'SOC 2 Type II',
      'SOC 2 (Type I)',
    ]);
    expect(ledger.certificates).toEqual([]);
  });
  it('of which no claim speaks stands by itself', () => {
    const ledger = ledgerOf(named, certificates('"ISO/IEC 27001:2022"'));
    expect(ledger.groups[0]?.certificates).toEqual([]);
    expect(ledger.certificates.map(({ name, interested }) => [name, interested])).toEqual([
      ['ISO/IEC 27001:2022', true],
    ]);
  });
});
