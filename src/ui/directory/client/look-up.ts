import { findAgents } from '#ui/search/client/find-agents.ts';
import type { AgentAnswer } from '#ui/search/find-agents-in.ts';
import type { SearchedId } from '#ui/search/match-ids.ts';

/** What the search says of a question, as the directory shows it. */
export type LookedUp = Pick<AgentAnswer, 'agents' | 'missingName'> & {
  /** A sentence that leads to the pages of ids; empty where none was asked for. */
  readonly see: readonly (string | Node)[];
};

/** Ids that a reader is led to. */
const MAX_IDS = 3;

/** Links to the pages of ids, as one sentence: `See MCP05:2025 Command Injection & Execution.` */
function seeWords(ids: readonly SearchedId[], site: string): (string | Node)[] {
  const links = ids.slice(0, MAX_IDS).map(({ id, name, path }) => {
    const link = document.createElement('a');
    link.href = site + path;
    link.textContent = name === id ? id : `${id} ${name}`;
    return link;
  });
  return [...links.flatMap((link, place) => [place === 0 ? ' See ' : ', ', link]), '.'];
}

/**
 * Asks the search; loaded when somebody types.
 * @param typed what the reader typed, not empty
 * @param site the path of the root of the site
 * @throws Error when the index does not load
 */
export async function lookUp(typed: string, site: string): Promise<LookedUp> {
  const { ids, ...found } = await findAgents(typed, site);
  return { ...found, see: ids.length === 0 ? [] : seeWords(ids, site) };
}
