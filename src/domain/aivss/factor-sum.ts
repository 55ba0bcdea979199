import { decimal, plus, toNumber } from '../decimal.ts';

/** The lowest and the highest sum that the factors may have: the same when all are known. */
export type SumRange = { readonly low: number; readonly high: number };

/**
 * The range of a factor sum, exact.
 * @param values each 0.00–1.00, or `unknown`, which counts as anything from 0 to 1
 */
export function factorSumRange(values: readonly (number | 'unknown')[]): SumRange {
  const sumWith = (unknown: number) =>
    toNumber(
      values
        .map((value) => decimal(value === 'unknown' ? unknown : value))
        .reduce(plus, decimal(0)),
    );
  return { low: sumWith(0), high: sumWith(1) };
}
