import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inputs } from '#domain/aivss/breakdown.ts';
import { score08 } from '../../helpers/scores.ts';
import { scoreRanges } from '#domain/aivss/score-ranges.ts';
import { ifOff } from '#domain/aivss/what-if.ts';
import { assessments } from './assessments.ts';

const DIFY = [0.6, 0.7, 0.3, 0.8, 0.7, 0.8, 0.4, 0.5, 0.7, 0.5];
const INPUTS = { cvssBase: 8, factorValues: DIFY, threatMultiplier: 0.97, mitigationFactor: 1 };

/** Every score that one input leads to in eleven steps over its range, or at its levels. */
function scoresOver(inputs: Inputs, input: number | string): number[] {
  const steps = Array.from({ length: 11 }, (_, i) => i / 10);
  if (input === 'cvssBase')
    return steps.map((step) => score08({ ...inputs, cvssBase: step * 10 }).score);
  if (input === 'threatMultiplier')
    return [1, 0.97, 0.5].map((threatMultiplier) => score08({ ...inputs, threatMultiplier }).score);
  if (input === 'mitigationFactor')
    return [1, 0.83, 0.67].map(
      (mitigationFactor) => score08({ ...inputs, mitigationFactor }).score,
    );
  return steps.map((step) => {
    const factorValues = inputs.factorValues.map((value, i) => (i === input ? step : value));
    return score08({ ...inputs, factorValues }).score;
  });
}

describe('the range of each input', () => {
  it('is that of trying its values with the formula, the widest first', () => {
    fc.assert(
      fc.property(assessments, (inputs) => {
        const rows = scoreRanges(inputs);
        expect(new Set(rows.map(({ input }) => input)).size).toBe(13);
        for (const { input, low, high } of rows) {
          const scores = scoresOver(inputs, input);
          expect([low, high], String(input)).toEqual([Math.min(...scores), Math.max(...scores)]);
        }
        const widths = rows.map(({ low, high }) => Math.round((high - low) * 10));
        expect(widths).toEqual(widths.toSorted((a, b) => b - a));
      }),
      { seed: 12, numRuns: 30 },
    );
  });
});

describe('factors that are off by a little', () => {
  it('move the score both ways, all together', () => {
    // 8 + 2 × (5, 6 or 7) × 0.097.
    const all = DIFY.map((_, i) => i);
    expect(ifOff(INPUTS, all, 0.1)).toEqual({
      by: 0.1,
      low: 9,
      high: 9.4,
      severities: ['critical'],
    });
    expect(ifOff({ ...INPUTS, cvssBase: 7.2 }, all, 0.1).severities).toEqual(['high', 'critical']);
  });

  it('end at the limits, and leave the other factors alone', () => {
    const inputs = { ...INPUTS, cvssBase: 0, factorValues: [0.95, 0.05, 0.5], threatMultiplier: 1 };
    expect(ifOff(inputs, [0, 1], 0.2)).toMatchObject({ low: 1.3, high: 1.8 });
    expect(ifOff(inputs, [], 0.2)).toMatchObject({ low: 1.5, high: 1.5 });
  });
});
