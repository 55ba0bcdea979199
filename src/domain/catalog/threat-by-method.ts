import { scoreByMethod } from '../aivss/score-by-method.ts';
import type { MethodScore } from '../aivss/score-by-method.ts';
import { eleventhFactor } from '../aivss/factors.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { ScoredThreat } from './score-threat.ts';

/**
 * One threat under each method, in the order of the list of methods.
 * @param data the entry
 * @param scored one of its threats, scored
 */
export function threatByMethod(data: EntryData, scored: ScoredThreat): MethodScore[] {
  const { inputs, threat, cvssBase, mitigation } = scored;
  const { factorValues } = inputs;
  const { exploitMaturity } = threat;
  const input = {
    factorSet: 'catalog',
    factorValues,
    cvssBase,
    exploitMaturity,
    mitigation,
  } as const;
  return scoreByMethod(input, data.aivss.factors[eleventhFactor.key]?.value);
}
