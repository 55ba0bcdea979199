import { findAgentsIn } from '../find-agents-in.ts';
import type { AgentAnswer } from '../find-agents-in.ts';
import { fetchIndex } from './fetch-index.ts';

/**
 * The agents that a question concerns: by name, by an id that they have, or by what their pages
 * say; and the ids that it may mean.
 * @param typed what the reader typed, not empty
 * @param root the path that the site is served under
 * @throws Error when the index does not load
 */
export async function findAgents(typed: string, root: string): Promise<AgentAnswer> {
  return findAgentsIn(typed, await fetchIndex(root));
}
