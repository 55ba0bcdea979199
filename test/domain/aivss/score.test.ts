import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inputs } from '#domain/aivss/breakdown.ts';
import { methods, v05, v08 } from '#domain/aivss/methods/index.ts';
import { exploitMaturities, mitigationLevels } from '#domain/aivss/multipliers.ts';
import {
  contribution,
  pointOf,
  rankOfTenths,
  scoreInputs,
  snapToGrid,
  tenthsAt,
} from '#domain/aivss/score.ts';
import { inUnits } from '#domain/aivss/units.ts';
import { severityRank } from '#domain/severity.ts';
import { score05, score08, score08Strict, scoreFloor } from '../../helpers/scores.ts';
import { factorsOfSum, rounding } from '../../vectors/vectors.ts';
import { assessments } from './assessments.ts';

describe('score08 rounds half up, once', () => {
  it.each(rounding.ties)('$raw becomes $score', ({ raw, score, severity, mathRound, ...rest }) => {
    const result = score08({ ...rest, factorValues: factorsOfSum(rest.factorSum) });
    expect(result).toMatchObject({ raw, score, severity, factorSum: rest.factorSum });
    expect(mathRound).not.toBe(score);
  });

  it.each(rounding.publishedOtherwise)(
    'websparks: $raw is $score by half up, where its page prints $published',
    ({ raw, score, severity, published, ...rest }) => {
      const result = score08({ ...rest, factorValues: factorsOfSum(rest.factorSum) });
      expect(result).toMatchObject({ raw, score, severity });
      // Python's round() takes the even neighbour of a tie.
      expect(published).toBe(9.2);
      expect((published * 10) % 2).toBe(0);
    },
  );

  it('rounds at the end alone: a rounded uplift would give another score', () => {
    const result = score08({
      cvssBase: 7.1,
      factorValues: factorsOfSum(8),
      threatMultiplier: 0.97,
      mitigationFactor: 1,
    });
    expect(result.aars).toBe(2.2504);
    expect(result.score).toBe(9.4);
  });
});

describe('limits', () => {
  const most = { cvssBase: 9.8, factorValues: factorsOfSum(10), mitigationFactor: 1 };
  it('a multiplier above 1 cannot lift a score over 10.0', () => {
    const result = score08({ ...most, threatMultiplier: 1.1 });
    expect(result.raw).toBeGreaterThan(10);
    expect(result).toMatchObject({ score: 10, severity: 'critical' });
  });
  it('nothing at all scores 0.0, band none', () => {
    const inputs = { cvssBase: 0, factorValues: factorsOfSum(0), threatMultiplier: 0.97 };
    expect(score08({ ...inputs, mitigationFactor: 1 })).toMatchObject({
      score: 0,
      severity: 'none',
    });
  });
  it('an input that is no number is refused instead of scored', () => {
    expect(() => score08({ ...most, threatMultiplier: Number.NaN })).toThrow(RangeError);
  });
});

describe('strict 0.8', () => {
  it.each([
    [0, 0],
    [0.24, 0],
    [0.25, 0.5],
    [0.5, 0.5],
    [0.74, 0.5],
    [0.75, 1],
    [1, 1],
  ])('%d snaps to %d', (value, snapped) => expect(snapToGrid(value)).toBe(snapped));

  it('scores the snapped values and says so in its method', () => {
    const inputs = { cvssBase: 5, threatMultiplier: 1, mitigationFactor: 1 };
    const factorValues = [0.25, 0.74, 0.75, 0.1, 0, 0, 0, 0, 0, 0];
    const result = score08Strict({ ...inputs, factorValues });
    expect(result).toMatchObject({ method: 'AIVSS:0.8-strict', factorSum: 2, score: 6 });
    expect(score08({ ...inputs, factorValues }).factorSum).toBe(1.84);
  });
});

describe('the other formulas', () => {
  const inputs = { cvssBase: 8, factorValues: factorsOfSum(5), threatMultiplier: 1 };
  it('the floor variant mitigates the uplift alone', () => {
    const result = scoreFloor({ ...inputs, mitigationFactor: 0.5 });
    expect(result).toMatchObject({ method: 'AIVSS:floor', aars: 1, raw: 8.5, score: 8.5 });
    expect(score08({ ...inputs, mitigationFactor: 0.5 }).score).toBe(4.5);
  });
  it('the floor variant equals 0.8 where nothing is mitigated', () => {
    const full = { ...inputs, mitigationFactor: 1 };
    expect(scoreFloor(full).raw).toBe(score08(full).raw);
  });
  it('0.5 calls the factor sum AARS and knows no mitigation', () => {
    expect(score05(inputs)).toMatchObject({ aars: 5, mitigationFactor: 1, raw: 6.5, score: 6.5 });
  });
});

it('the contributions of the factors and the mitigated base add up to the raw score', () => {
  const factorValues = [0.6, 0.7, 0.3, 0.8, 0.7, 0.8, 0.4, 0.5, 0.7, 0.5];
  const total = score08({
    cvssBase: 7.7,
    factorValues,
    threatMultiplier: 0.97,
    mitigationFactor: 0.83,
  });
  const points = factorValues.reduce((sum, value) => sum + contribution(value, total), 0);
  expect(points + 7.7 * 0.83).toBeCloseTo(total.raw, 12);
});

it('the multipliers are those of tables 4a and 4b, and unreported is 0.91 in 0.5 alone', () => {
  expect(exploitMaturities.map((row) => row.multiplier)).toEqual([1, 0.97, 0.5]);
  expect(v05.threatLevels.map((row) => row.multiplier)).toEqual([1, 0.97, 0.91]);
  expect(mitigationLevels.map((row) => row.factor)).toEqual([1, 0.83, 0.67]);
});

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
