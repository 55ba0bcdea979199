import { inUnits, VALUE_UNITS } from './units.ts';

/** The lowest and the highest sum that the factors may have: the same when all are known. */
export type SumRange = { readonly low: number; readonly high: number };

/**
 * The range of a factor sum, exact.
 * @param values each 0.00–1.00, or `unknown`, which counts as anything from 0 to 1
 */
export function factorSumRange(values: readonly (number | 'unknown')[]): SumRange {
  const sumWith = (unknown: number) =>
    values.reduce<number>(
      (sum, value) => sum + (value === 'unknown' ? unknown : inUnits(value, VALUE_UNITS)),
      0,
    ) / VALUE_UNITS;
  return { low: sumWith(0), high: sumWith(VALUE_UNITS) };
}
