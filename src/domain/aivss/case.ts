import type { FactorSetId } from './factor-sets.ts';
import type { FactorValue } from './factors.ts';
import type { PartialInputs } from './interval.ts';
import { exploitMaturity, mitigationLevel } from './multipliers.ts';
import type { ExploitMaturity, MitigationLevel } from './multipliers.ts';

/** One finding, assessed or supposed: all that a score needs, some of it maybe unknown. */
export type Case = {
  readonly factorSet: FactorSetId;
  /** Ten, each 0.00–1.00 or `unknown`, in the order of the set. */
  readonly factorValues: readonly FactorValue[];
  /** CVSS v4.0 base score, 0.0–10.0. */
  readonly cvssBase: number | 'unknown';
  readonly exploitMaturity: ExploitMaturity;
  readonly mitigation: MitigationLevel;
};

/** The inputs of the formula: the words of a case as the numbers of AIVSS 0.8. */
export function inputsOf(of: Case): PartialInputs {
  return {
    cvssBase: of.cvssBase,
    factorValues: of.factorValues,
    threatMultiplier: exploitMaturity(of.exploitMaturity).multiplier,
    mitigationFactor: mitigationLevel(of.mitigation).factor,
  };
}
