import { priorityOf } from '../dread.ts';
import { severities, severityRank } from '../severity.ts';
import { higherFirst } from './driver.ts';
import type { ScoredThreat } from './score-threat.ts';

/** DREAD sum, and the place of its priority: 0 is critical. Without a rating: behind all others. */
function urgencyOf({ threat: { dread } }: ScoredThreat) {
  if (!dread) return { sum: 0, rank: severities.length };
  const { sum, priority } = priorityOf(dread);
  return { sum, rank: severityRank(priority) };
}

/**
 * Orders threats by what to look at first: by DREAD priority, then by AIVSS score, then by DREAD
 * sum. Threats that nobody rated stand last. The order of the file decides what is left.
 * @param threats scored, in file order
 */
export function inOrderOfPriority(threats: readonly ScoredThreat[]): ScoredThreat[] {
  return threats
    .map((scored) => {
      const { low, high } = scored.interval;
      return { scored, low: low.score, high: high.score, ...urgencyOf(scored) };
    })
    .sort((a, b) => a.rank - b.rank || higherFirst(a, b) || b.sum - a.sum)
    .map(({ scored }) => scored);
}
