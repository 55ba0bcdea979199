import { describe, expect, it } from 'vitest';
import { boardOf, boardStates, cellOf, tallyOf } from '#domain/catalog/threat-coverage-matrix.ts';
import { layers } from '#domain/maestro/layers.ts';
import { threatsOfLayer } from '#domain/maestro/threats.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const CARRIED: Change = ['[ASI01, LLM01:2026, CWE-94]', '[ASI01, LLM01:2026, CWE-94, M-L1-01]'];
const RAN = ", ran: { by: Us, on: '2026-11-20', with: 1.2.3 }";
const tested = (status: string): Change => [
  '    text: Look at what comes in.\n',
  `    text: Look at what comes in.\n    verification: { input: a, expected: b, status: ${status}${/passed|failed/.test(status) ? RAN : ''} }\n`,
];
const [first, second] = threatsOfLayer('L1');
const unchecked = threatsOfLayer('L4')[0];

/** The state of a named threat in the correct entry with changes; a tick for a passed test. */
function stateOf(threat = first, ...changes: Change[]): string {
  const { state, tested: passed } = cellOf(
    readValid('example', ...changes),
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

  it('addressed when a threat with its id names one, and ticked when its test passed', () => {
    expect(stateOf(first, CARRIED)).toBe('addressed');
    expect(stateOf(first, CARRIED, tested('not-run'))).toBe('addressed');
    expect(stateOf(first, CARRIED, tested('read'))).toBe('addressed');
    expect(stateOf(first, CARRIED, tested('passed'))).toBe('addressed ✓');
  });

  it('still present when the test of its only mitigation failed', () => {
    expect(stateOf(first, CARRIED, tested('failed'))).toBe('present');
  });

  it('not listed when the list lacks it, and unchecked where nobody looked', () => {
    expect(stateOf(second)).toBe('not-listed');
    expect(stateOf(threatsOfLayer('L3')[0])).toBe('not-listed');
    expect(stateOf(unchecked)).toBe('unchecked');
    const read: Change = ['It runs on a server.', 'It runs on a server [@docs].'];
    expect(stateOf(unchecked, read)).toBe('not-listed');
  });

  it('ruled out only where the entry says why', () => {
    const out: Change = [
      'L4: { certainty: uncertain }',
      'L4: { certainty: uncertain, ruledOut: [{ id: M-L4-01, because: It has none., sources: [docs] }] }',
    ];
    expect(stateOf(unchecked, out)).toBe('ruled-out');
    expect(stateOf(threatsOfLayer('L4')[1], out)).toBe('not-listed');
  });

  it('there when a threat carries the id, even if the list forgot it', () => {
    const forgot: Change = ['threats: [M-L1-01]', 'threats: []'];
    expect(stateOf(first, forgot)).toBe('not-listed');
    expect(stateOf(first, forgot, CARRIED)).toBe('addressed');
  });
});

describe('the board of a layer', () => {
  const open = readValid('a');
  const covered = readValid('b', CARRIED);
  const blank = readValid('c', [
    'L1: { certainty: mapped, threats: [M-L1-01], sources: [docs] }',
    'L1: { certainty: uncertain }',
  ]);

  it('tells who describes the layer and who has one of its threats', () => {
    const other = readValid('d', ['threats: [M-L1-01]', 'threats: []']);
    const tallied = (layer: 'L1' | 'L4', ...agents: (typeof open)[]) =>
      tallyOf(boardOf(agents, layer));
    expect(tallied('L1', open, covered, blank, other)).toEqual({ described: 4, listing: 2 });
    expect(tallied('L4', open)).toEqual({ described: 0, listing: 0 });
    expect(tallied('L1')).toEqual({ described: 0, listing: 0 });
  });

  it('has every named threat once, and counts every agent once in each row', () => {
    const rows = boardOf([open, covered, blank], 'L1');
    expect(rows.map(({ threat }) => threat.id).sort()).toEqual(
      threatsOfLayer('L1').map(({ id }) => id),
    );
    for (const { totals } of rows) {
      const counts = boardStates.map(({ id }) => totals[id]);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
    }
    expect(rows.find(({ threat }) => threat.id === 'M-L1-01')?.totals).toEqual({
      ...{ present: 1, addressed: 1, 'ruled-out': 0, 'not-listed': 1, unchecked: 0, tested: 0 },
    });
  });

  it('puts what is present in the most agents first, then what is addressed', () => {
    const listed = readValid('d', ['threats: [M-L1-01]', 'threats: [M-L1-03]']);
    const rows = boardOf([listed, open, listed, covered], 'L1');
    expect(rows.slice(0, 2).map(({ threat }) => threat.id)).toEqual(['M-L1-03', 'M-L1-01']);
    const all = boardOf([covered], 'L1').map(({ threat }) => threat.id);
    expect(all).toEqual(threatsOfLayer('L1').map(({ id }) => id));
  });

  it('rules nothing out in the real entries without a reason', () => {
    const { agents } = catalogOf();
    for (const { id } of layers)
      for (const { threat, cells } of boardOf(agents, id))
        for (const [place, { state }] of cells.entries()) {
          const ruledOut = agents[place]?.data.maestro[id].ruledOut ?? [];
          const because = ruledOut.find((row) => row.id === threat.id)?.because;
          expect(state === 'ruled-out').toBe(because !== undefined);
        }
  });
});
