import { describe, expect, it } from 'vitest';
import { boardOf, cellOf } from '#domain/catalog/board.ts';
import { threatsOfLayer } from '#domain/maestro/threats.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const CARRIED: Change = ['[ASI01, LLM01:2026, CWE-94]', '[ASI01, LLM01:2026, CWE-94, M-L1-01]'];
const tested = (status: string): Change => [
  '    text: Look at what comes in.\n',
  `    text: Look at what comes in.\n    verification: { input: a, expected: b, status: ${status} }\n`,
];
const [first, second] = threatsOfLayer('L1');
const unchecked = threatsOfLayer('L4')[0];

/** The state of a named threat in the correct entry with changes; a tick for a passed test. */
function stateOf(threat = first, ...changes: Change[]): string {
  const { state, tested: passed } = cellOf(
    readValid('example', ...changes).data,
    threat ?? expect.fail(),
  );
  return `${state}${passed ? ' ✓' : ''}`;
}

describe('a named threat of a layer is', () => {
  it('present when the list has it and no threat with its id names a mitigation', () => {
    expect(stateOf()).toBe('present');
    const bare: Change = ['    mitigations: [filter]\n', ''];
    expect(stateOf(first, CARRIED, bare)).toBe('present');
  });

  it('mitigated when a threat with its id names one, and ticked when its test passed', () => {
    expect(stateOf(first, CARRIED)).toBe('mitigated');
    expect(stateOf(first, CARRIED, tested('not-run'))).toBe('mitigated');
    expect(stateOf(first, CARRIED, tested('passed'))).toBe('mitigated ✓');
  });

  it('still present when the test of its only mitigation failed', () => {
    expect(stateOf(first, CARRIED, tested('failed'))).toBe('present');
  });

  it('not applicable when the list lacks it, and unchecked without a list', () => {
    expect(stateOf(second)).toBe('not-applicable');
    expect(stateOf(threatsOfLayer('L3')[0])).toBe('not-applicable');
    expect(stateOf(unchecked)).toBe('unchecked');
  });

  it('there when a threat carries the id, even if the list forgot it', () => {
    const forgot: Change = ['threats: [M-L1-01]', 'threats: []'];
    expect(stateOf(first, forgot)).toBe('not-applicable');
    expect(stateOf(first, forgot, CARRIED)).toBe('mitigated');
  });
});

describe('the board of a layer', () => {
  const open = readValid('a');
  const covered = readValid('b', CARRIED);
  const blank = readValid('c', [
    'L1: { certainty: mapped, threats: [M-L1-01], sources: [docs] }',
    'L1: { certainty: uncertain }',
  ]);

  it('has every named threat once, and counts every agent once in each row', () => {
    const rows = boardOf([open, covered, blank], 'L1');
    expect(rows.map(({ threat }) => threat.id).sort()).toEqual(
      threatsOfLayer('L1').map(({ id }) => id),
    );
    for (const { totals } of rows) {
      const { present, mitigated, unchecked: none } = totals;
      expect(present + mitigated + none + totals['not-applicable']).toBe(3);
    }
    expect(rows.find(({ threat }) => threat.id === 'M-L1-01')?.totals).toEqual({
      ...{ present: 1, mitigated: 1, 'not-applicable': 0, unchecked: 1, tested: 0 },
    });
  });

  it('puts the least covered first: the fewest that mitigate it or found that it does not fit', () => {
    const rows = boardOf([open, open, covered], 'L1');
    expect(rows[0]?.threat.id).toBe('M-L1-01');
    const all = boardOf([covered], 'L1').map(({ threat }) => threat.id);
    expect(all).toEqual(threatsOfLayer('L1').map(({ id }) => id));
  });

  it('knows all four states in the real entries', () => {
    const rows = boardOf(catalogOf().agents, 'L7').concat(boardOf(catalogOf().agents, 'L5'));
    const states = new Set(rows.flatMap(({ cells }) => cells.map(({ state }) => state)));
    expect([...states].sort()).toEqual(['mitigated', 'not-applicable', 'present', 'unchecked']);
  });
});
