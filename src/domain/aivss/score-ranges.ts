import { severitiesBetween } from '../severity.ts';
import type { Severity } from '../severity.ts';
import type { Inputs } from './breakdown.ts';
import { mitigationSteps, threatSteps } from './input-steps.ts';
import { pointOf, tenthsAt, valuesFor } from './score.ts';
import { defaultMethod } from './methods/index.ts';
import type { Method } from './methods/index.ts';
import type { InputName } from './uncertainty.ts';
import { inUnits, VALUE_UNITS } from './units.ts';
import type { Point } from './units.ts';

/** The scores that one input alone can lead to, all others being what they are. */
export type InputRange = {
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
 * @param method the method to score with
 * @returns the widest range first; of equals CVSS first, then the factors, then the multipliers
 */
export function scoreRanges(inputs: Inputs, method: Method = defaultMethod): InputRange[] {
  const at = pointOf(inputs, method);
  const range = (input: InputName, changes: readonly Partial<Point>[]): InputRange => {
    // A method without a Mitigation Factor has no level to try.
    const scores = (changes.length === 0 ? [{}] : changes).map(
      (change) => tenthsAt(method, { ...at, ...change }) / 10,
    );
    return { input, low: Math.min(...scores), high: Math.max(...scores) };
  };
  const rows = [
    range('cvssBase', [{ cvss: 0 }, { cvss: 10 * VALUE_UNITS }]),
    ...valuesFor(method, inputs.factorValues).map((value, place) => {
      const least = at.sum - inUnits(value, VALUE_UNITS);
      return range(place, [{ sum: least }, { sum: least + VALUE_UNITS }]);
    }),
    range(
      'threatMultiplier',
      threatSteps(method).map((threat) => ({ threat })),
    ),
    range(
      'mitigationFactor',
      mitigationSteps(method).map((mitigation) => ({ mitigation })),
    ),
  ];
  const tenths = ({ low, high }: InputRange) => Math.round((high - low) * 10);
  return rows.sort((a, b) => tenths(b) - tenths(a));
}

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
