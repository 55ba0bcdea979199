import { priorityOf } from '../dread.ts';
import { higherFirst } from './driver.ts';
import type { ScoredThreat } from './score-threat.ts';

/**
 * Orders threats by what to look at first: by AIVSS score, then by DREAD sum, where one that nobody
 * rated counts as 0. Those of which no vector is known stand last, as they drive no headline. The
 * order of the file decides what is left.
 * @param threats scored, in file order
 */
export function inOrderOfPriority(threats: readonly ScoredThreat[]): ScoredThreat[] {
  return threats
    .map((scored) => {
      const { interval, threat } = scored;
      const sum = threat.dread ? priorityOf(threat.dread).sum : 0;
      const unknown = scored.cvssBase === 'unknown' ? 1 : 0;
      return { scored, unknown, low: interval.low.score, high: interval.high.score, sum };
    })
    .sort((a, b) => a.unknown - b.unknown || higherFirst(a, b) || b.sum - a.sum)
    .map(({ scored }) => scored);
}
