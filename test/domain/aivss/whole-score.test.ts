import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score05, score08, score08Strict, scoreFloor, snapToGrid } from '#domain/aivss/formulas.ts';
import { inUnits, pointOf, rankOfTenths, tenthsAt } from '#domain/aivss/whole-score.ts';
import { severityRank } from '#domain/severity.ts';
import { rounding } from '../../vectors/vectors.ts';
import { assessments } from './assessments.ts';

const formulas = [
  ['AIVSS:0.8', score08],
  ['AIVSS:0.8-strict', score08Strict],
  ['AIVSS:0.5', score05],
  ['AIVSS:floor', scoreFloor],
] as const;

describe.each(formulas)('%s in whole numbers', (method, formula) => {
  it('is the formula in exact decimals, with its band', () => {
    fc.assert(
      fc.property(assessments, (inputs) => {
        const strict = method === 'AIVSS:0.8-strict';
        const values = inputs.factorValues;
        const factorValues = strict ? values.map(snapToGrid) : values;
        const tenths = tenthsAt(method, pointOf({ ...inputs, factorValues }));
        const total = formula(inputs);
        expect(tenths).toBe(Math.round(total.score * 10));
        expect(rankOfTenths(tenths)).toBe(severityRank(total.severity));
      }),
      { seed: 71, numRuns: 600 },
    );
  });
});

it('rounds each tie of the specification half up', () => {
  expect(rounding.ties.length).toBeGreaterThan(10);
  for (const { factorSum, score, ...inputs } of rounding.ties) {
    const point = pointOf({ ...inputs, factorValues: [factorSum] });
    expect(tenthsAt('AIVSS:0.8', point)).toBe(Math.round(score * 10));
  }
});

it('refuses a number that does not fit its units', () => {
  expect(inUnits(0.29, 100)).toBe(29);
  expect(() => inUnits(0.125, 100)).toThrow('0.125 has too many decimals');
});
