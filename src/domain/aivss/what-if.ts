import { severitiesBetween } from '../severity.ts';
import type { Severity } from '../severity.ts';
import type { Inputs } from './breakdown.ts';
import { pointOf, tenthsAt } from './integer-score.ts';
import { defaultMethod } from './methods/index.ts';
import type { Method } from './methods/index.ts';
import { inUnits, VALUE_UNITS } from './units.ts';

/** The scores that come of factors that were all judged a little too low, or too high. */
export type WhatIf = {
  readonly by: number;
  readonly low: number;
  readonly high: number;
  /** Every band between, mildest first. */
  readonly severities: readonly Severity[];
};

/**
 * The range of the score if each of some factors were off by as much as `by`, all the same way.
 * @param inputs all known
 * @param places the factors in question, by their places in the table
 * @param by 0–1 with at most two decimals; a value that would leave 0–1 ends at the limit
 * @param method the method to score with
 */
export function ifOff(
  inputs: Inputs,
  places: readonly number[],
  by: number,
  method: Method = defaultMethod,
): WhatIf {
  const shift = inUnits(by, VALUE_UNITS);
  const scoreWith = (change: number) => {
    const factorValues = inputs.factorValues.map((value, place) => {
      if (!places.includes(place)) return value;
      const moved = inUnits(value, VALUE_UNITS) + change;
      return Math.min(VALUE_UNITS, Math.max(0, moved)) / VALUE_UNITS;
    });
    return tenthsAt(method, pointOf({ ...inputs, factorValues }, method)) / 10;
  };
  const [low, high] = [scoreWith(-shift), scoreWith(shift)];
  return { by, low, high, severities: severitiesBetween(low, high) };
}
