import { eleventhFactor, factors } from '../aivss/factors.ts';
import type { FactorValue } from '../aivss/factors.ts';
import { lensOf } from '../aivss/lens.ts';
import type { Lens } from '../aivss/lens.ts';
import type { EntryData } from '../entry/entry.ts';
import type { ScoredThreat } from './score-threat.ts';

export type { Lens };

/** The ten of strict 0.8: the eleventh factor in place of Goal-Driven Planning. */
function strictValues(data: EntryData): FactorValue[] | undefined {
  const eleventh = data.aivss.factors[eleventhFactor.key];
  return (
    eleventh &&
    factors.map(({ key, strict08 }) =>
      strict08 === null ? eleventh.value : data.aivss.factors[key].value,
    )
  );
}

/**
 * One threat under each of the four formulas, in the order of the table of methods.
 * @param data the entry
 * @param scored one of its threats, scored
 */
export function formulaLens(data: EntryData, scored: ScoredThreat): Lens[] {
  const { inputs, threat } = scored;
  const values = { strict: strictValues(data), archived: inputs.factorValues };
  return lensOf(inputs, threat.exploitMaturity, values);
}
