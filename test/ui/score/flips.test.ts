import { describe, expect, it } from 'vitest';
import { bandSensitivity } from '#domain/aivss/band-sensitivity.ts';
import { toFlipTable } from '#ui/score/flips.ts';

const DIFY = [0.6, 0.7, 0.3, 0.8, 0.7, 0.8, 0.4, 0.5, 0.7, 0.5];

function tableOf(cvssBase: number, factorValues = DIFY, mitigationFactor = 1) {
  const inputs = { cvssBase, factorValues, threatMultiplier: 0.97, mitigationFactor };
  return toFlipTable(inputs, bandSensitivity(inputs));
}

const rowOf = (table: ReturnType<typeof tableOf>, name: string) =>
  table.rows.find(({ input }) => input === name);

describe('the table of what moves the band', () => {
  it('has one row for each input, one for the sum and one for two factors', () => {
    const { rows } = tableOf(6.9);
    expect(rows).toHaveLength(15);
    expect(rows[0]).toEqual({
      input: 'CVSS base',
      now: '6.9',
      up: '+0.6 → 7.5',
      down: '−4.2 → 2.7',
    });
  });

  it('names two factors, their changes, and a level', () => {
    const table = tableOf(6.9);
    expect(table).toMatchObject({ band: 'High', up: 'Critical', down: 'Medium' });
    const pair = rowOf(table, 'Two factors together');
    expect(pair?.up).toBe('Autonomy of Action +0.2, Self-Modification +0.7');
    expect(rowOf(table, 'Mitigation Factor')).toEqual({
      input: 'Mitigation Factor',
      now: '1.0 None or weak',
      up: 'cannot',
      down: '−0.33 → 0.67 Strong',
    });
  });

  it('names the band where a change leads beyond the next one', () => {
    const low = { cvssBase: 0, factorValues: [1, 1, 1, 1, 1, 0, 0, 0, 0, 0], mitigationFactor: 1 };
    const inputs = { ...low, threatMultiplier: 0.5 };
    const { up } = bandSensitivity(inputs);
    const table = toFlipTable(inputs, bandSensitivity(inputs));
    expect(up?.threatMultiplier).toMatchObject({ to: 0.97, severity: 'medium' });
    expect(rowOf(table, 'Threat Multiplier')?.up).toBe('+0.47 → 0.97 Proof of concept');
    const strong = tableOf(9.9, DIFY, 0.67);
    expect(rowOf(strong, 'Mitigation Factor')?.up).toBe('+0.16 → 0.83 Partial');
  });

  it('leaves the way open-ended where there is no band', () => {
    const table = tableOf(9.4);
    expect(table.up).toBeUndefined();
    expect(rowOf(table, 'CVSS base')?.up).toBe('–');
  });
});
