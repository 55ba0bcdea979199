import type { Interval } from '../aivss/interval.ts';
import type { EntryData } from '../entry/entry.ts';
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
 * Orders threats: by the score that they may reach, then by the one that they have at least.
 * @returns negative when the first of the two is the higher one
 */
export function byScore(a: ScoredThreat, b: ScoredThreat): number {
  const { low, high } = a.interval;
  return b.interval.high.score - high.score || b.interval.low.score - low.score;
}

/**
 * Scores an agent, as a whole or in one deployment profile.
 * @param data the entry
 * @param profileId counts only threats that hold in this profile, with its mitigation level
 * @returns undefined when no threat holds in the profile
 */
export function scoreAgent(data: EntryData, profileId?: string): AgentScore | undefined {
  const profile = data.profiles.find(({ id }) => id === profileId);
  const threats = data.threats
    .filter((threat) => !profile || (threat.profiles?.includes(profile.id) ?? true))
    .map((threat) => scoreThreat(data, threat, profile?.mitigation));
  // A threat whose vector nobody knows must not drive the headline while others are known.
  const known = threats.filter(({ cvssBase }) => cvssBase !== 'unknown');
  // Sorting is stable, so that of two equal threats the first in file order leads.
  const [driver, runnerUp] = (known.length > 0 ? known : threats).toSorted(byScore);
  if (!driver) return undefined;
  return { method: 'AIVSS:0.8', interval: driver.interval, driver, runnerUp, threats };
}
