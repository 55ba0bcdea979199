import { exploitMaturities, mitigationLevels } from './multipliers.ts';
import type { Method } from './breakdown.ts';
import { inUnits, MULTIPLIER_UNITS, VALUE_UNITS } from './whole-score.ts';

/**
 * The values that an input can take in steps, without the one that it has: nearest first, and of
 * two equally near the higher one. A value between the steps keeps its offset (0.65 → 0.75), and
 * a step that would leave the range ends at the limit (0.95 → 1).
 * @param from the value, 0 to `most`, in any whole units
 * @param step one step, in the same units
 * @param most the upper limit; the lower one is 0
 */
export function reachable(from: number, step: number, most: number): number[] {
  const values: number[] = [];
  let [up, down] = [from, from];
  while (up < most || down > 0) {
    const [higher, lower] = [Math.min(up + step, most), Math.max(down - step, 0)];
    if (up < most && (down === 0 || higher - from <= from - lower)) {
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

/** A step of a factor, in hundredths: 0.1, and 0.5 under strict 0.8, which knows 0, 0.5 and 1. */
export function factorStep(method: Method): number {
  return method === 'AIVSS:0.8-strict' ? VALUE_UNITS / 2 : VALUE_UNITS / 10;
}

const multiplierUnits = (value: number) => inUnits(value, MULTIPLIER_UNITS);

/** The levels of the Threat Multiplier under a method, in ten-thousandths, worst first. */
export function threatLevels(method: Method): number[] {
  return exploitMaturities.map((row) =>
    multiplierUnits(method === 'AIVSS:0.5' ? row.multiplier05 : row.multiplier),
  );
}

/** The levels of the Mitigation Factor, in ten-thousandths, worst first. */
export function mitigationSteps(): number[] {
  return mitigationLevels.map(({ factor }) => multiplierUnits(factor));
}
