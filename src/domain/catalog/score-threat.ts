import { countedMaturity } from '../aivss/multipliers.ts';
import { eleventhFactor, factors } from '../aivss/factors.ts';
import { scoreInterval } from '../aivss/interval.ts';
import type { Interval, PartialInputs } from '../aivss/interval.ts';
import { defaultMethod } from '../aivss/methods/index.ts';
import type { Method } from '../aivss/methods/index.ts';
import type { MitigationLevel } from '../aivss/multipliers.ts';
import { scoreByMethod } from '../aivss/score-by-method.ts';
import type { MethodScore } from '../aivss/score-by-method.ts';
import { inputsOf } from '../aivss/scoring-input.ts';
import { cvssBaseScore } from '../cvss/vector.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { holdsIn } from '../entry/holds-in.ts';
import type { Profile } from '../entry/profile.ts';
import type { Threat } from '../entry/threat.ts';

/** One threat with its score, and the inputs that gave it. */
export type ScoredThreat = {
  readonly threat: Threat;
  /** CVSS v4.0 base score, or `unknown`. */
  readonly cvssBase: number | 'unknown';
  readonly mitigation: MitigationLevel;
  readonly inputs: PartialInputs;
  readonly interval: Interval;
};

/** The factor values of an entry, in the order of the table. */
export function factorValuesOf(data: EntryData): (number | 'unknown')[] {
  return factors.map(({ key }) => data.aivss.factors[key].value);
}

/**
 * The mitigation level that a deployment profile gives to a threat. A level that lowers the score
 * counts only for a threat that names a mitigation in force there: a private network does nothing
 * against what a member does.
 * @param profile undefined for none
 * @returns undefined where the level of the entry stays
 */
export function levelInProfile(
  { mitigations }: EntryData,
  threat: Threat,
  profile: Profile | undefined,
): MitigationLevel | undefined {
  if (profile?.mitigation === undefined || profile.mitigation === 'none')
    return profile?.mitigation;
  const isInForce = mitigations.some(
    ({ id, profiles }) => threat.mitigations.includes(id) && holdsIn(profiles, profile.id),
  );
  return isInForce ? profile.mitigation : undefined;
}

/**
 * Scores one threat of an entry.
 * @param data the entry: its factors and its mitigation level
 * @param threat one of its threats
 * @param profile the mitigation level of a deployment profile, which stands in for the entry's
 * @param method the default unless another is asked for
 */
export function scoreThreat(
  data: EntryData,
  threat: Threat,
  profile?: MitigationLevel,
  method: Method = defaultMethod,
): ScoredThreat {
  const mitigation = threat.mitigation ?? profile ?? data.aivss.mitigation.level;
  const cvssBase = threat.cvss === 'unknown' ? 'unknown' : cvssBaseScore(threat.cvss);
  const exploitMaturity = countedMaturity(threat.exploitMaturity);
  const factorValues = factorValuesOf(data);
  const input = {
    factorSet: 'catalog',
    factorValues,
    cvssBase,
    exploitMaturity,
    mitigation,
  } as const;
  const inputs = inputsOf(input, method);
  return { threat, cvssBase, mitigation, inputs, interval: scoreInterval(inputs, method) };
}

/**
 * One threat under each method, in the order of the list of methods.
 * @param data the entry
 * @param scored one of its threats, scored
 */
export function threatByMethod(data: EntryData, scored: ScoredThreat): MethodScore[] {
  const { inputs, threat, cvssBase, mitigation } = scored;
  const { factorValues } = inputs;
  const exploitMaturity = countedMaturity(threat.exploitMaturity);
  const input = {
    factorSet: 'catalog',
    factorValues,
    cvssBase,
    exploitMaturity,
    mitigation,
  } as const;
  return scoreByMethod(input, data.aivss.factors[eleventhFactor.key]?.value);
}
