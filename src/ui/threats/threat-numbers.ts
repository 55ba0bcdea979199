import type { Agent } from '#domain/catalog/catalog.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { inOrderOfPriority } from '#domain/catalog/threat-order.ts';
import { latest } from '#domain/remember.ts';

/**
 * The threats of an agent as its pages number them: those that are open in the assessed version by
 * score, then the closed.
 * @param agent a scored entry
 */
export function inPageOrder(agent: Agent): ScoredThreat[] {
  const closed = agent.closedThreats.map(({ scored }) => scored);
  return [...inOrderOfPriority(agent.score.threats), ...inOrderOfPriority(closed)];
}

/** The number of a place on the page. OWASP has threats called T1 to T17, so a `T` would mislead. */
const numberAt = (place: number) => `#${place + 1}`;

/**
 * The number of each threat on the pages of its agent, by its id: `#1` is the worst that is open.
 * @param agent a scored entry
 */
export const threatNumbers = latest(
  (agent: Agent): ReadonlyMap<string, string> =>
    new Map(inPageOrder(agent).map(({ threat }, place) => [threat.id, numberAt(place)])),
);
