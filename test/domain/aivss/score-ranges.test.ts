import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inputs } from '#domain/aivss/breakdown.ts';
import { v08Strict } from '#domain/aivss/methods/index.ts';
import { errorRange, scoreRanges } from '#domain/aivss/score-ranges.ts';
import { score08 } from '../../helpers/scores.ts';
import { assessments } from './assessments.ts';

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

const DIFY = [0.6, 0.7, 0.3, 0.8, 0.7, 0.8, 0.4, 0.5, 0.7, 0.5];
const INPUTS = { cvssBase: 8, factorValues: DIFY, threatMultiplier: 0.97, mitigationFactor: 1 };
const each = (margin: number) => DIFY.map(() => margin);

describe('errorRange', () => {
  it('moves the score both ways, all values together', () => {
    // 8 + 2 × (5, 6 or 7) × 0.097.
    expect(errorRange(INPUTS, each(0.1))).toEqual({ low: 9, high: 9.4, severities: ['critical'] });
    const mild = errorRange({ ...INPUTS, cvssBase: 7.2 }, each(0.1));
    expect(mild.severities).toEqual(['high', 'critical']);
  });

  it('takes each value by its own margin, and ends at the limits', () => {
    const inputs = { ...INPUTS, cvssBase: 0, factorValues: [0.95, 0.05, 0.5], threatMultiplier: 1 };
    expect(errorRange(inputs, [0.2, 0.2, 0])).toMatchObject({ low: 1.3, high: 1.8 });
    expect(errorRange(inputs, [0.2, 0.2, 0.1])).toMatchObject({ low: 1.2, high: 1.9 });
    expect(errorRange(inputs, [])).toMatchObject({ low: 1.5, high: 1.5 });
  });

  it('moves a value before the method snaps it', () => {
    const inputs = { ...INPUTS, cvssBase: 0, threatMultiplier: 1, factorValues: [0.6, 0.4] };
    expect(errorRange(inputs, [0.1, 0.2], v08Strict)).toMatchObject({ low: 0.5, high: 1 });
    expect(errorRange(inputs, [0.2, 0.2], v08Strict)).toMatchObject({ low: 0.5, high: 1.5 });
  });
});
