import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandDistance, sumStepOf } from '#domain/aivss/band-distance.ts';
import type { Move } from '#domain/aivss/band-distance.ts';
import { score05, score08, score08Strict, scoreFloor } from '#domain/aivss/formulas.ts';

/** One case in whole numbers: tenths of CVSS and of the sum, hundredths of the multipliers. */
type Case = { c: number; s: number; t: number; m: number };

/** The four formulas on whole numbers, as tenths of the score, half up: not our decimals. */
const inTenths = {
  score08: ({ c, s, t, m }: Case) => half((c * 10_000 + (100 - c) * s * t) * m),
  scoreFloor: ({ c, s, t, m }: Case) => half(c * 1_000_000 + (100 - c) * s * t * m),
  score05: ({ c, s, t }: Case) => half((c + s) * t * 5_000),
};

/** Ten-millionths to tenths, half up, limited to 10.0. */
function half(units: number): number {
  return Math.min(100, Math.floor((units * 20 + 1e7) / 2e7));
}

/** The band as a number: 0 for none, 4 for critical. */
function bandOf(tenths: number): number {
  return [1, 40, 70, 90].filter((from) => tenths >= from).length;
}

/** The least change of one input, in tenths, that leads to a wanted band: all values are tried. */
function least(
  at: Case,
  key: 'c' | 's',
  step: number,
  tenths: (at: Case) => number,
  wanted: (band: number) => boolean,
): number | undefined {
  const all = Array.from({ length: 101 }, (_, value) => value - at[key]);
  const changes = all
    .filter((change) => change % step === 0)
    .filter((change) => wanted(bandOf(tenths({ ...at, [key]: at[key] + change }))));
  return changes.sort((a, b) => Math.abs(a) - Math.abs(b))[0];
}

const changesOf = (move: Move | undefined) =>
  move && [move.cvssBase?.change, move.factorSum?.change];

function expectAgreement(at: Case, name: keyof typeof inTenths, strict = false): void {
  const formula = strict ? score08Strict : { score08, score05, scoreFloor }[name];
  const factorValues = Array.from({ length: 10 }, (_, i) =>
    strict ? Math.max(0, Math.min(10, at.s - i * 10)) / 10 : at.s / 100,
  );
  const distance = bandDistance(
    {
      cvssBase: at.c / 10,
      factorValues,
      threatMultiplier: at.t / 100,
      mitigationFactor: at.m / 100,
    },
    formula,
  );
  const tenths = inTenths[name];
  const band = bandOf(tenths(at));
  const expected = (wanted: (other: number) => boolean) =>
    (['c', 's'] as const).map((key) => {
      const change = least(at, key, key === 's' && strict ? 5 : 1, tenths, wanted);
      return change === undefined ? undefined : change / 10;
    });
  const up = band === 4 ? undefined : expected((other) => other > band);
  const down = band === 0 ? undefined : expected((other) => other < band);
  expect([changesOf(distance.up), changesOf(distance.down)]).toEqual([up, down]);
}

const RUNS = { seed: 4711, numRuns: 80 };
const cases = fc.record({
  c: fc.integer({ min: 0, max: 100 }),
  s: fc.integer({ min: 0, max: 100 }),
  t: fc.constantFrom(50, 91, 97, 100, 110),
  m: fc.constantFrom(50, 67, 83, 90, 100),
});

describe('the distance to the next band is that of trying everything', () => {
  it.each(['score08', 'scoreFloor', 'score05'] as const)('%s', (name) => {
    fc.assert(
      fc.property(cases, (at) => expectAgreement(at, name)),
      RUNS,
    );
  });

  it('strict 0.8, whose sum moves by halves', () => {
    fc.assert(
      fc.property(cases, (at) => expectAgreement({ ...at, s: at.s - (at.s % 5) }, 'score08', true)),
      RUNS,
    );
    expect(sumStepOf('AIVSS:0.8-strict')).toBe(0.5);
  });
});

describe('bandDistance', () => {
  const at = (cvssBase: number, sum: number) =>
    bandDistance(
      { cvssBase, factorValues: [sum], threatMultiplier: 0.97, mitigationFactor: 1 },
      score08,
    );

  it('gives value, change and band, exact', () => {
    expect(at(6.9, 6)).toEqual({
      up: {
        severity: 'critical',
        cvssBase: { from: 6.9, to: 7.5, change: 0.6 },
        factorSum: { from: 6, to: 6.9, change: 0.9 },
      },
      down: {
        severity: 'medium',
        cvssBase: { from: 6.9, to: 2.7, change: -4.2 },
        factorSum: { from: 6, to: 0.1, change: -5.9 },
      },
    });
  });

  it('keeps the second decimal of a sum that has one', () => {
    expect(at(6.9, 6.37).up?.factorSum?.to).toBe(6.87);
  });

  it('knows when one input alone cannot, and where the bands end', () => {
    expect(at(9.4, 9)).toMatchObject({ up: undefined, down: { factorSum: undefined } });
    expect(at(0, 0)).toMatchObject({ up: { severity: 'low' }, down: undefined });
  });
});
