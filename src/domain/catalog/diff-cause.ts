import type { Agent } from './catalog.ts';
import { isSameScore } from './diff-terms.ts';
import type { Term } from './diff-terms.ts';
import { headlineOf, scoreThreats } from './score-agent.ts';

/**
 * True when threats that versions opened or closed are all that moved a headline: with those open that
 * were open before, the score would be as before.
 * @param before an agent
 * @param after the same agent, later
 * @param terms of its score that moved
 */
export function movedByVersion(before: Agent, after: Agent, terms: readonly Term[]): boolean {
  if (!terms.some(({ kind }) => kind === 'threat')) return false;
  const wasClosed = new Set(before.closedThreats.map(({ scored }) => scored.threat.id));
  const open = after.data.threats.filter(({ id }) => !wasClosed.has(id));
  const score = headlineOf(scoreThreats(after.data, open));
  return isSameScore(before.score.interval, score?.interval);
}
