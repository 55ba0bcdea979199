import type { Breakdown, Inputs, Method } from './breakdown.ts';
import { conformanceNotes } from './conformance.ts';
import type { ConformanceNote } from './conformance.ts';
import type { FactorValue } from './factors.ts';
import { score05, score08, score08Strict, scoreFloor, snapToGrid } from './formulas.ts';
import { scoreInterval } from './interval.ts';
import type { Interval, PartialInputs } from './interval.ts';
import { exploitMaturity } from './multipliers.ts';
import type { ExploitMaturity } from './multipliers.ts';

/** The same assessment under one formula; `undefined` where the formula lacks an input. */
export type Lens = {
  readonly method: Method;
  readonly interval: Interval | undefined;
  /** What must stand beside this very score under this method. */
  readonly notes: readonly ConformanceNote[];
};

/** The ten values that each formula takes; undefined where one of the ten was never assessed. */
export type ValuesByFormula = {
  readonly strict: readonly FactorValue[] | undefined;
  readonly archived: readonly FactorValue[] | undefined;
};

/** Scores the inputs by one formula, and collects its notes. */
function throughOne(
  method: Method,
  inputs: PartialInputs | undefined,
  formula: (inputs: Inputs) => Breakdown,
): Lens {
  if (!inputs) return { method, interval: undefined, notes: [] };
  const interval = scoreInterval(inputs, formula);
  const known = inputs.factorValues.filter((value) => value !== 'unknown');
  const used = method === 'AIVSS:0.8-strict' ? known.map(snapToGrid) : known;
  const snapped = known.filter((value, index) => value !== used[index]).length;
  return { method, interval, notes: conformanceNotes(interval.high, used, snapped) };
}

/**
 * One assessment under each of the four formulas, in the order of the table of methods.
 * @param inputs of AIVSS 0.8, and of the floor variant
 * @param maturity the exploit maturity, whose multiplier is another one in 0.5
 * @param values the ten of strict 0.8, and the ten of 0.5
 */
export function lensOf(
  inputs: PartialInputs,
  maturity: ExploitMaturity,
  { strict, archived }: ValuesByFormula,
): Lens[] {
  const threatMultiplier = exploitMaturity(maturity).multiplier05;
  const inputs05 = archived && { ...inputs, factorValues: archived, threatMultiplier };
  return [
    throughOne('AIVSS:0.8', inputs, score08),
    throughOne('AIVSS:0.8-strict', strict && { ...inputs, factorValues: strict }, score08Strict),
    throughOne('AIVSS:0.5', inputs05, score05),
    throughOne('AIVSS:floor', inputs, scoreFloor),
  ];
}
