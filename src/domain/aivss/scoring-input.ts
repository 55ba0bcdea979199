import type { FactorSetId } from './factor-sets.ts';
import type { FactorValue } from './factors.ts';
import type { PartialInputs } from './interval.ts';
import { defaultMethod } from './methods/index.ts';
import type { Method } from './methods/index.ts';
import type { ExploitMaturity, MitigationLevel } from './multipliers.ts';

/** One finding, assessed or supposed: all that a score needs, some of it maybe unknown. */
export type ScoringInput = {
  readonly factorSet: FactorSetId;
  /** Each 0.00–1.00 or `unknown`, in the order of the set. */
  readonly factorValues: readonly FactorValue[];
  /** CVSS v4.0 base score, 0.0–10.0. */
  readonly cvssBase: number | 'unknown';
  readonly exploitMaturity: ExploitMaturity;
  readonly mitigation: MitigationLevel;
};

/**
 * The inputs of the formula: the words of a case as the numbers of a method.
 * @param input what is assessed or supposed
 * @param method whose levels count; a level that it does not have counts 1
 */
export function inputsOf(input: ScoringInput, method: Method = defaultMethod): PartialInputs {
  const threat = method.threatLevels.find(({ id }) => id === input.exploitMaturity);
  const mitigation = method.mitigationLevels.find(({ id }) => id === input.mitigation);
  return {
    cvssBase: input.cvssBase,
    factorValues: input.factorValues,
    threatMultiplier: threat?.multiplier ?? 1,
    mitigationFactor: mitigation?.factor ?? 1,
  };
}
