import type { Method } from './methods/method.ts';
import { inUnits, MULTIPLIER_UNITS, VALUE_UNITS } from './units.ts';

/**
 * The values that an input can take in steps, without the one that it has: nearest first, and of
 * two equally near the higher one. A value between the steps keeps its offset (0.65 → 0.75), and
 * a step that would leave the range ends at the limit (0.95 → 1).
 * @param from the value, 0 to `max`, in any whole units
 * @param step one step, in the same units
 * @param max the upper limit; the lower one is 0
 */
export function stepsFrom(from: number, step: number, max: number): number[] {
  const values: number[] = [];
  let [up, down] = [from, from];
  while (up < max || down > 0) {
    const [higher, lower] = [Math.min(up + step, max), Math.max(down - step, 0)];
    if (up < max && (down === 0 || higher - from <= from - lower)) {
      values.push(higher);
      up = higher;
    } else {
      values.push(lower);
      down = lower;
    }
  }
  return values;
}

/** A step of the CVSS base: the one decimal that CVSS v4.0 gives. In hundredths. */
export const CVSS_STEP = VALUE_UNITS / 10;

/** A step of a factor under a method, in hundredths. */
export function factorStep({ step }: Method): number {
  return inUnits(step, VALUE_UNITS);
}

/** The levels of the Threat Multiplier under a method, in ten-thousandths, worst first. */
export function threatSteps({ threatLevels }: Method): number[] {
  return threatLevels.map(({ multiplier }) => inUnits(multiplier, MULTIPLIER_UNITS));
}

/** The levels of the Mitigation Factor under a method, in ten-thousandths, worst first. */
export function mitigationSteps({ mitigationLevels }: Method): number[] {
  return mitigationLevels.map(({ factor }) => inUnits(factor, MULTIPLIER_UNITS));
}
