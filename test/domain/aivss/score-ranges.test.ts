import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inputs } from '#domain/aivss/breakdown.ts';
import { score08 } from '../../helpers/scores.ts';
import { scoreRanges } from '#domain/aivss/score-ranges.ts';
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
