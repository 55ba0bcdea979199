import type { Interval } from '../aivss/interval.ts';
import type { EntryData } from '../entry/entry.ts';
import { holdsIn } from '../entry/holds-in.ts';
import { rankThreats } from './driver.ts';
import { scoreThreat } from './score-threat.ts';
import type { ScoredThreat } from './score-threat.ts';

/** The score of an agent: that of its highest-scoring threat. AIVSS forbids averages. */
export type AgentScore = {
  readonly method: 'AIVSS:0.8';
  readonly interval: Interval;
  /** The threat that drives the score. */
  readonly driver: ScoredThreat;
  /** The next threat, if there is another with a known vector. */
  readonly runnerUp: ScoredThreat | undefined;
  /** Every threat that counts here, in file order. */
  readonly threats: readonly ScoredThreat[];
};

/**
 * Scores an agent, as a whole or in one deployment profile.
 * @param data the entry
 * @param profileId counts only threats that hold in this profile, with its mitigation level
 * @returns undefined when no threat holds in the profile
 */
export function scoreAgent(data: EntryData, profileId?: string): AgentScore | undefined {
  const profile = data.profiles.find(({ id }) => id === profileId);
  const threats = data.threats
    .filter((threat) => holdsIn(threat.profiles, profile?.id))
    .map((threat) => scoreThreat(data, threat, profile?.mitigation));
  const [driver, runnerUp] = rankThreats(threats);
  if (!driver) return undefined;
  return { method: 'AIVSS:0.8', interval: driver.interval, driver, runnerUp, threats };
}
