import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inputs } from '#domain/aivss/breakdown.ts';
import { pointOf, rankOfTenths, snapToGrid, tenthsAt } from '#domain/aivss/integer-score.ts';
import { methods, v08 } from '#domain/aivss/methods/index.ts';
import { scoreInputs } from '#domain/aivss/score.ts';
import { inUnits } from '#domain/aivss/units.ts';
import { severityRank } from '#domain/severity.ts';
import { rounding } from '../../vectors/vectors.ts';
import { assessments } from './assessments.ts';

/** A number of at most four decimals in ten-thousandths, without limit of size. */
const big = (value: number) => BigInt(Math.round(value * 10_000));
const ONE = 10_000n;

/** The formulas on whole numbers of any size: numerator and denominator of the unrounded score. */
const exact: Record<string, (i: Inputs) => [bigint, bigint]> = {
  'AIVSS:0.8': (i) => [
    (base(i) * 10n * ONE * ONE + uplift(i)) * big(i.mitigationFactor),
    10n * ONE ** 4n,
  ],
  'AIVSS:0.8-strict': (i) => exact08({ ...i, factorValues: i.factorValues.map(snapToGrid) }),
  'AIVSS:0.5': (i) => [(base(i) + sum(i)) * big(i.threatMultiplier), 2n * ONE ** 2n],
  'AIVSS:floor': (i) => [
    base(i) * 10n * ONE ** 3n + uplift(i) * big(i.mitigationFactor),
    10n * ONE ** 4n,
  ],
};
const base = (i: Inputs) => big(i.cvssBase);
const sum = (i: Inputs) => i.factorValues.reduce((all, value) => all + big(value), 0n);
const uplift = (i: Inputs) => (10n * ONE - base(i)) * sum(i) * big(i.threatMultiplier);
const exact08 = (i: Inputs) => exact['AIVSS:0.8']?.(i) ?? [0n, 1n];

describe.each(methods)('$id in whole numbers', (method) => {
  it('is the formula in whole numbers of any size, rounded half up, with its band', () => {
    fc.assert(
      fc.property(assessments, (inputs) => {
        const [top, bottom] = exact[method.id]?.(inputs) ?? expect.fail();
        const tenths = tenthsAt(method, pointOf(inputs, method));
        expect(tenths).toBe(Number((top * 20n + bottom) / (2n * bottom)));
        const total = scoreInputs(inputs, method);
        expect(tenths).toBe(Math.round(total.score * 10));
        expect(total.raw).toBeCloseTo(Number(top) / Number(bottom), 12);
        expect(rankOfTenths(tenths)).toBe(severityRank(total.severity));
      }),
      { seed: 71, numRuns: 600 },
    );
  });

  it('stays below the largest whole number that is exact, up to a multiplier of 2', () => {
    const most = { cvss: 1000, sum: 1000, threat: 20_000, mitigation: 20_000 };
    for (const cvss of [0, 500, 1000])
      expect(Number.isSafeInteger(method.score({ ...most, cvss }))).toBe(true);
  });
});

it('rounds each tie of the specification half up', () => {
  expect(rounding.ties.length).toBeGreaterThan(10);
  for (const { factorSum, score, ...inputs } of rounding.ties) {
    const point = pointOf({ ...inputs, factorValues: [factorSum] }, v08);
    expect(tenthsAt(v08, point)).toBe(Math.round(score * 10));
  }
});

it('refuses a number that does not fit its units', () => {
  expect(inUnits(0.29, 100)).toBe(29);
  expect(() => inUnits(0.125, 100)).toThrow('0.125 has too many decimals');
  expect(() => inUnits(Infinity, 100)).toThrow('Infinity is no number');
});
