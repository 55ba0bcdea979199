import type { Interval } from '../aivss/interval.ts';
import { defaultMethod } from '../aivss/methods/index.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { holdsIn } from '../entry/holds-in.ts';
import type { Threat } from '../entry/threat.ts';
import { rankThreats } from './driver.ts';
import { openFlaws, openThreats } from './open-threats.ts';
import { levelInProfile, scoreThreat } from './score-threat.ts';
import type { ScoredThreat } from './score-threat.ts';

/** The score of an agent in one deployment profile. */
export type ProfileScore = {
  readonly id: string;
  readonly name: string;
  /** Undefined where no threat is open in the profile. */
  readonly score: AgentScore | undefined;
};

/** The score of an agent: that of its highest-scoring open threat. AIVSS forbids averages. */
export type AgentScore = {
  /** The id of the method. */
  readonly method: string;
  readonly interval: Interval;
  /** The threat that drives the score. */
  readonly driver: ScoredThreat;
  /** The next threat, if there is another with a known vector. */
  readonly runnerUp: ScoredThreat | undefined;
  /** Every threat that counts here, in file order. */
  readonly threats: readonly ScoredThreat[];
};

/** Where an agent is scored. */
export type Scope = {
  /** Counts only threats that hold in this deployment profile, at its mitigation level. */
  readonly profile?: string | undefined;
  /** Counts only threats that are open in this version; without it, in the assessed one. */
  readonly version?: string | undefined;
};

/** The headline of scored threats. @returns undefined when there are none */
export function headlineOf(threats: readonly ScoredThreat[]): AgentScore | undefined {
  const [driver, runnerUp] = rankThreats(threats);
  if (!driver) return undefined;
  return { method: defaultMethod.id, interval: driver.interval, driver, runnerUp, threats };
}

/**
 * Scores some threats of an entry, as a whole or in one deployment profile.
 * @param profileId leaves out threats that do not hold in this profile
 */
export function scoreThreats(
  data: EntryData,
  threats: readonly Threat[],
  profileId?: string,
): ScoredThreat[] {
  const profile = data.profiles.find(({ id }) => id === profileId);
  return threats
    .filter((threat) => holdsIn(threat.profiles, profile?.id))
    .map((threat) => scoreThreat(data, threat, levelInProfile(data, threat, profile)));
}

/**
 * A threat in one deployment profile. Few profiles have a level of their own, so that nearly every
 * threat scores there as it does without one.
 * @param scored the threat as it scores without a profile
 * @param profileId the profile
 * @returns undefined for a threat that does not hold there
 */
export function scoredIn(
  data: EntryData,
  scored: ScoredThreat,
  profileId: string,
): ScoredThreat | undefined {
  const { threat, mitigation } = scored;
  const profile = data.profiles.find(({ id }) => id === profileId);
  if (!holdsIn(threat.profiles, profile?.id)) return undefined;
  const level = levelInProfile(data, threat, profile);
  const isSame = (threat.mitigation ?? level ?? data.aivss.mitigation.level) === mitigation;
  return isSame ? scored : scoreThreat(data, threat, level);
}

/**
 * Scores an agent in a version and a way to run it.
 * @param data the entry
 * @param scope the assessed version, over all profiles, unless it says otherwise
 * @returns undefined when no threat is open there
 */
export function scoreAgent(data: EntryData, scope: Scope = {}): AgentScore | undefined {
  const { profile, version = data.assessed.version } = scope;
  const open = openThreats(data, openFlaws(data, version));
  return headlineOf(scoreThreats(data, open, profile));
}
