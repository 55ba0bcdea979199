import { eleventhFactor, factors } from '../aivss/factors.ts';
import { score05, score08, score08Strict, scoreFloor, snapToGrid } from '../aivss/formulas.ts';
import type { Breakdown, Inputs, Method } from '../aivss/breakdown.ts';
import { conformanceNotes } from '../aivss/conformance.ts';
import type { ConformanceNote } from '../aivss/conformance.ts';
import { scoreInterval } from '../aivss/interval.ts';
import type { Interval, PartialInputs } from '../aivss/interval.ts';
import { exploitMaturity } from '../aivss/multipliers.ts';
import type { EntryData } from '../entry/entry.ts';
import type { ScoredThreat } from './score-threat.ts';

/** The same assessment under one formula; `undefined` where the formula lacks an input. */
export type Lens = {
  readonly method: Method;
  readonly interval: Interval | undefined;
  /** What must stand beside this very score under this method. */
  readonly notes: readonly ConformanceNote[];
};

/** Scores the inputs by one formula, and collects its notes. */
function lensOf(
  method: Method,
  inputs: PartialInputs | undefined,
  formula: (inputs: Inputs) => Breakdown,
): Lens {
  if (!inputs) return { method, interval: undefined, notes: [] };
  const interval = scoreInterval(inputs, formula);
  const known = inputs.factorValues.filter((value) => value !== 'unknown');
  const strict = method === 'AIVSS:0.8-strict';
  const used = strict ? known.map(snapToGrid) : known;
  const snapped = known.filter((value, index) => value !== used[index]).length;
  return { method, interval, notes: conformanceNotes(interval.high, used, snapped) };
}

/** The inputs of strict 0.8: the eleventh factor in place of Goal-Driven Planning. */
function strictInputs(data: EntryData, inputs: PartialInputs): PartialInputs | undefined {
  const eleventh = data.aivss.factors[eleventhFactor.key];
  if (!eleventh) return undefined;
  const factorValues = factors.map(({ key, strict08 }) =>
    strict08 === null ? eleventh.value : data.aivss.factors[key].value,
  );
  return { ...inputs, factorValues };
}

/**
 * One threat under each of the four formulas, in the order of the table of methods.
 * @param data the entry
 * @param scored one of its threats, scored
 */
export function formulaLens(data: EntryData, scored: ScoredThreat): Lens[] {
  const { inputs, threat } = scored;
  const strict = strictInputs(data, inputs);
  const multiplier = exploitMaturity(threat.exploitMaturity).multiplier05;
  const inputs05 = { ...inputs, threatMultiplier: multiplier };
  return [
    lensOf('AIVSS:0.8', inputs, score08),
    lensOf('AIVSS:0.8-strict', strict, score08Strict),
    lensOf('AIVSS:0.5', inputs05, score05),
    lensOf('AIVSS:floor', inputs, scoreFloor),
  ];
}
