import type { Inputs, Method } from './breakdown.ts';
import { mitigationSteps, threatLevels } from './reachable.ts';
import type { InputName } from './widening.ts';
import { inUnits, pointOf, tenthsAt, VALUE_UNITS } from './whole-score.ts';
import type { Point } from './whole-score.ts';

/** The scores that one input alone can lead to, all others being what they are. */
export type ScoreRange = {
  readonly input: InputName;
  /** The lowest and the highest rounded score, 0.0–10.0. */
  readonly low: number;
  readonly high: number;
};

/**
 * The range of the score over the whole range of each input: 0–10 for CVSS, 0–1 for a factor, the
 * levels of their tables for both multipliers. Each formula is linear in each input, so the ends
 * of a range hold its extremes.
 * @param inputs all known
 * @param method the method to score with; strict 0.8 takes snapped values
 * @returns the widest range first; of equals CVSS first, then the factors, then the multipliers
 */
export function scoreRanges(inputs: Inputs, method: Method = 'AIVSS:0.8'): ScoreRange[] {
  const at = pointOf(inputs);
  const range = (input: InputName, points: readonly Partial<Point>[]): ScoreRange => {
    const scores = points.map((change) => tenthsAt(method, { ...at, ...change }) / 10);
    return { input, low: Math.min(...scores), high: Math.max(...scores) };
  };
  const rows = [
    range('cvssBase', [{ cvss: 0 }, { cvss: 10 * VALUE_UNITS }]),
    ...inputs.factorValues.map((value, place) => {
      const least = at.sum - inUnits(value, VALUE_UNITS);
      return range(place, [{ sum: least }, { sum: least + VALUE_UNITS }]);
    }),
    range(
      'threatMultiplier',
      threatLevels(method).map((threat) => ({ threat })),
    ),
    range(
      'mitigationFactor',
      mitigationSteps().map((mitigation) => ({ mitigation })),
    ),
  ];
  const tenths = ({ low, high }: ScoreRange) => Math.round((high - low) * 10);
  return rows.sort((a, b) => tenths(b) - tenths(a));
}
