import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, minus, plus, roundHalfUp, tenth, times, toNumber } from '#domain/decimal.ts';

const RUNS = { seed: 865, numRuns: 1000 };
const thousandths = fc.integer({ min: -9_999_999, max: 9_999_999 });

describe('decimal', () => {
  it.each([
    [0, 0n, 2],
    [8.65, 865n, 2],
    [8.655, 8655n, 3],
    [-0.5, -50n, 2],
    [10, 1000n, 2],
    [1e-7, 1n, 7],
    [1.5e-7, 15n, 8],
    [1e21, 10n ** 21n, 0],
  ])('%d is %d units at scale %d', (value, units, scale) => {
    expect(decimal(value)).toEqual({ units, scale });
  });

  it.each([Number.NaN, Infinity, -Infinity])('%d is refused', (value) => {
    expect(() => decimal(value)).toThrow(RangeError);
  });

  it('gives back the number that was read, for every finite number', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finite, (value) => {
        // The sign of zero is no part of a decimal.
        expect(toNumber(decimal(value)) + 0).toBe(value + 0);
      }),
      RUNS,
    );
  });
});

describe('arithmetic', () => {
  it('is exact where binary floats are not', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(toNumber(plus(decimal(0.1), decimal(0.2)))).toBe(0.3);
    expect(toNumber(times(decimal(1.1), decimal(1.1)))).toBe(1.21);
    expect(toNumber(minus(decimal(10), decimal(9.4)))).toBe(0.6);
    expect(toNumber(tenth(decimal(0.3)))).toBe(0.03);
  });

  it('agrees with whole numbers', () => {
    fc.assert(
      fc.property(thousandths, thousandths, (a, b) => {
        const [x, y] = [decimal(a / 1000), decimal(b / 1000)];
        expect(toNumber(plus(x, y))).toBe((a + b) / 1000);
        expect(toNumber(minus(x, y))).toBe((a - b) / 1000);
        const { units, scale } = times(x, y);
        expect(units * 10n ** BigInt(6 - scale)).toBe(BigInt(a) * BigInt(b));
      }),
      RUNS,
    );
  });
});

describe('roundHalfUp', () => {
  it.each([
    [8.64, 1, 8.6],
    [8.65, 1, 8.7],
    [9.95, 1, 10],
    [0.05, 1, 0.1],
    [0.049999, 1, 0],
    [8.7, 1, 8.7],
    [2.5, 0, 3],
    [-2.5, 0, -2],
    [-2.51, 0, -3],
    [-0.04, 1, 0],
    [1.005, 2, 1.01],
  ])('%d to %d places is %d', (value, places, rounded) => {
    expect(roundHalfUp(decimal(value), places) + 0).toBe(rounded);
  });

  it('is the whole tenth that lies within half a tenth, the upper one at a tie', () => {
    fc.assert(
      fc.property(thousandths, (value) => {
        const want = Math.floor((value + 50) / 100) / 10;
        expect(roundHalfUp(decimal(value / 1000), 1) + 0).toBe(want + 0);
      }),
      RUNS,
    );
  });
});
