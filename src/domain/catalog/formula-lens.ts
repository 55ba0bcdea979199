import { eleventhFactor, factors } from '../aivss/factors.ts';
import { score05, score08, score08Strict, scoreFloor } from '../aivss/formulas.ts';
import type { Method } from '../aivss/breakdown.ts';
import { scoreInterval } from '../aivss/interval.ts';
import type { Interval, PartialInputs } from '../aivss/interval.ts';
import { exploitMaturity } from '../aivss/multipliers.ts';
import type { EntryData } from '../entry/entry.ts';
import type { ScoredThreat } from './score-threat.ts';

/** The same assessment under one formula; `undefined` where the formula lacks an input. */
export type Lens = { readonly method: Method; readonly interval: Interval | undefined };

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
    { method: 'AIVSS:0.8', interval: scoreInterval(inputs, score08) },
    { method: 'AIVSS:0.8-strict', interval: strict && scoreInterval(strict, score08Strict) },
    { method: 'AIVSS:0.5', interval: scoreInterval(inputs05, score05) },
    { method: 'AIVSS:floor', interval: scoreInterval(inputs, scoreFloor) },
  ];
}
