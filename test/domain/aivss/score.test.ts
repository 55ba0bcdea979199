import { describe, expect, it } from 'vitest';
import { contribution } from '#domain/aivss/score.ts';
import { snapToGrid } from '#domain/aivss/integer-score.ts';
import { score05, score08, score08Strict, scoreFloor } from '../../helpers/scores.ts';
import { v05 } from '#domain/aivss/methods/index.ts';
import { exploitMaturities, mitigationLevels } from '#domain/aivss/multipliers.ts';
import { factorsOfSum, rounding } from '../../vectors/vectors.ts';

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
