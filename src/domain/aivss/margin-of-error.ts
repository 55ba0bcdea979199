import { severitiesBetween } from '../severity.ts';
import type { Severity } from '../severity.ts';
import type { Inputs } from './breakdown.ts';
import { pointOf, tenthsAt } from './integer-score.ts';
import { defaultMethod } from './methods/index.ts';
import type { Method } from './methods/index.ts';
import { inUnits, VALUE_UNITS } from './units.ts';

/** The scores that come of factor values that were all judged a little too high, or too low. */
export type ErrorRange = {
  readonly low: number;
  readonly high: number;
  /** Every band between, mildest first. */
  readonly severities: readonly Severity[];
};

/**
 * The range of the score if each factor value were off by as much as its margin, all the same way.
 * @param inputs all known
 * @param margins by how much each value may be off, 0–1 with at most two decimals, in the order of
 * the values; a value that would leave 0–1 ends at the limit
 * @param method the method to score with
 */
export function errorRange(
  inputs: Inputs,
  margins: readonly number[],
  method: Method = defaultMethod,
): ErrorRange {
  const scoreWith = (sign: 1 | -1) => {
    const factorValues = inputs.factorValues.map((value, place) => {
      const margin = inUnits(margins[place] ?? 0, VALUE_UNITS);
      const moved = inUnits(value, VALUE_UNITS) + sign * margin;
      return Math.min(VALUE_UNITS, Math.max(0, moved)) / VALUE_UNITS;
    });
    return tenthsAt(method, pointOf({ ...inputs, factorValues }, method)) / 10;
  };
  const [low, high] = [scoreWith(-1), scoreWith(1)];
  return { low, high, severities: severitiesBetween(low, high) };
}
