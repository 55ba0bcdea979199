import { toExcerpt } from './excerpt.ts';
import { findCorrected } from './find-corrected.ts';
import type { Found } from './find-passages.ts';
import { findIds } from './match-ids.ts';
import type { SearchedId } from './match-ids.ts';
import type { SearchIndex } from './open-index.ts';
import { missingNameWords } from './missing-name.ts';
import { parseQuery } from './query.ts';
import { searchNames } from './search.ts';

/** Ids of agents, best first, each with a line that says why, where one was read. */
export type AgentReasons = ReadonlyMap<string, string | undefined>;

/** What a question leads to. */
export type AgentAnswer = {
  readonly agents: AgentReasons;
  /** Those that begin as was typed, whether any agent has them or not. */
  readonly ids: readonly SearchedId[];
  /** A sentence that no agent bears the name that was asked for; undefined where one does, or no name was. */
  readonly missingName: string | undefined;
};

/** Reasons that are read from the texts: more than a reader scrolls through. */
const MAX_TEXTS = 12;

/** The agents that have one of some ids. */
async function byIds(asked: readonly SearchedId[], index: SearchIndex): Promise<AgentReasons> {
  const { ids, moved } = await index.carriers();
  const reasons = new Map<string, string[]>();
  for (const { id } of asked)
    for (const own of new Set([id, moved[id] ?? id]))
      for (const place of ids[own] ?? []) {
        const agent = index.agents[place]?.[0] ?? '';
        reasons.set(agent, [...new Set([...(reasons.get(agent) ?? []), own])]);
      }
  return new Map([...reasons].map(([agent, own]) => [agent, own.join(', ')]));
}

/** The best passage of each agent that says something. */
function bestByAgent(found: readonly Found[], index: SearchIndex): Map<string, Found> {
  const best = new Map<string, Found>();
  for (const hit of found) {
    const id = index.agents[hit.owner]?.[0];
    if (id !== undefined && !best.has(id)) best.set(id, hit);
  }
  return best;
}

async function byText(found: readonly Found[], index: SearchIndex): Promise<AgentReasons> {
  const rows = [...bestByAgent(found, index)].map(async ([id, { passage, terms }], place) => {
    if (place >= MAX_TEXTS) return [id, undefined] as const;
    const [, , heading, text] = await index.passage(passage);
    const excerpt = toExcerpt(text, terms).map((stretch) => stretch.text);
    return [id, `${heading}: ${excerpt.join('')}`] as const;
  });
  return new Map(await Promise.all(rows));
}

/**
 * The agents that a question concerns: by name, by an id that they have, or by what their pages
 * say. What begins as an id is taken for one.
 * @param typed what the reader typed, not empty
 * @param index of the site
 */
export async function findAgentsIn(typed: string, index: SearchIndex): Promise<AgentAnswer> {
  const named = searchNames(typed, index).map(({ id, about }) => [id, about] as const);
  const ids = await findIds(typed, index);
  const text = ids.length > 0 ? undefined : await findCorrected(parseQuery(typed), index);
  const others = text ? await byText(text.found, index) : await byIds(ids, index);
  const unnamed = [...others].filter(([id]) => !named.some(([own]) => own === id));
  const missingName = text && missingNameWords(typed, text, index);
  return { agents: new Map([...named, ...unnamed]), ids, missingName };
}
