import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandSensitivity } from '#domain/aivss/band-sensitivity.ts';
import { methodOf, v08Strict } from '#domain/aivss/methods/index.ts';
import type { Inputs } from '#domain/aivss/breakdown.ts';
import { score08Strict } from '../../helpers/scores.ts';
import { factorsOfSum } from '../../vectors/vectors.ts';
import { assessments } from './assessments.ts';
import { comparable, flipsByTrying } from './flips-by-trying.ts';

const DIFY = [0.6, 0.7, 0.3, 0.8, 0.7, 0.8, 0.4, 0.5, 0.7, 0.5];

function flipsOf(change: Partial<Inputs>) {
  const rest = { factorValues: DIFY, threatMultiplier: 0.97, mitigationFactor: 1 };
  return bandSensitivity({ cvssBase: 6.9, ...rest, ...change });
}

describe('the smallest changes are those of trying everything', () => {
  it.each(['AIVSS:0.8', 'AIVSS:floor', 'AIVSS:0.5'] as const)('%s', (method) => {
    fc.assert(
      fc.property(assessments, (inputs) => {
        expect(comparable(bandSensitivity(inputs, methodOf(method)))).toEqual(
          flipsByTrying(inputs, method),
        );
      }),
      { seed: 4711, numRuns: 150 },
    );
  });
});

describe('bandSensitivity', () => {
  it('gives value, change and the band that is reached, exact', () => {
    const { severity, up, down } = flipsOf({});
    expect(severity).toBe('high');
    expect(up).toMatchObject({
      next: 'critical',
      cvssBase: { from: 6.9, to: 7.5, change: 0.6, severity: 'critical' },
      factorSum: { from: 6, to: 6.9, change: 0.9 },
      threatMultiplier: undefined,
      mitigationFactor: undefined,
    });
    expect(down).toMatchObject({
      next: 'medium',
      cvssBase: { to: 2.7, change: -4.2, severity: 'medium' },
      factorSum: { to: 0.1, change: -5.9 },
      threatMultiplier: undefined,
      mitigationFactor: { from: 1, to: 0.67, severity: 'medium' },
    });
  });

  it('says which factors cannot by themselves, and which two can together', () => {
    const { up } = flipsOf({});
    expect(up?.factors).toEqual(Array(10).fill(undefined));
    // 0.9 more is needed. The first factor can rise by 0.4, the third by 0.7.
    expect(up?.pair).toMatchObject({
      places: [0, 2],
      shifts: [
        { from: 0.6, to: 0.8, change: 0.2 },
        { from: 0.3, to: 1, change: 0.7 },
      ],
      total: 0.9,
      severity: 'critical',
    });
  });

  it('keeps the offset of a value between the steps, and ends at the limits', () => {
    const factorValues = DIFY.with(2, 0.65);
    // 8.95 is reached with a sum of 6.82, so 0.5 and more on top of 6.35.
    expect(flipsOf({ factorValues }).up?.factorSum).toMatchObject({ from: 6.35, to: 6.85 });
    const near = flipsOf({ cvssBase: 7.4, factorValues: DIFY.with(2, 0.25) });
    expect(near.up?.factors[0]).toMatchObject({ from: 0.6, to: 0.8, change: 0.2 });
    const limit = flipsOf({ cvssBase: 7.4, factorValues: [0.95, 1, 1, 1, 1, 1, 0.15, 0, 0, 0] });
    expect(limit.up?.factors[0]).toMatchObject({ from: 0.95, to: 1, change: 0.05 });
  });

  it('a change of level may lead beyond the next band', () => {
    const flips = bandSensitivity({
      cvssBase: 5,
      factorValues: factorsOfSum(9.5),
      threatMultiplier: 1,
      mitigationFactor: 1,
    });
    expect(flips.down).toMatchObject({
      next: 'high',
      mitigationFactor: { to: 0.83, severity: 'high' },
      threatMultiplier: { to: 0.5, severity: 'high' },
    });
    const low = flipsOf({ cvssBase: 0.5, factorValues: factorsOfSum(8.8), threatMultiplier: 0.5 });
    expect(low).toMatchObject({ severity: 'medium', up: { threatMultiplier: { to: 0.97 } } });
  });

  it('knows where the bands end', () => {
    const factorValues = factorsOfSum(9);
    expect(flipsOf({ cvssBase: 9.4, factorValues })).toMatchObject({
      up: undefined,
      down: { factorSum: undefined, pair: undefined },
    });
    const none = flipsOf({ cvssBase: 0, factorValues: factorsOfSum(0) });
    expect(none).toMatchObject({ severity: 'none', up: { next: 'low' }, down: undefined });
  });

  it('moves the snapped factors of strict 0.8 by halves', () => {
    const inputs = {
      cvssBase: 6.9,
      factorValues: DIFY,
      threatMultiplier: 0.97,
      mitigationFactor: 1,
    };
    const { up, severity } = bandSensitivity(inputs, v08Strict);
    expect(severity).toBe(score08Strict(inputs).severity);
    // 6.82 is needed. Each factor that is at 0.5 can add 0.5, so it takes two.
    expect(up?.factorSum).toMatchObject({ from: 6, to: 7, change: 1 });
    expect(up?.factors).toEqual(Array(10).fill(undefined));
    expect(up?.pair).toMatchObject({ places: [0, 1], shifts: [{ to: 1 }, { to: 1 }], total: 1 });
  });

  it('refuses a factor with a third decimal', () => {
    expect(() => flipsOf({ factorValues: DIFY.with(0, 0.655) })).toThrow(RangeError);
  });
});
