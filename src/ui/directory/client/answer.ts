import { counted } from '#domain/wording.ts';
import { oncePer } from '#domain/remember.ts';
import { countOf, fits, tallyOf } from './filter.ts';
import type { Chosen, Facets, Tally } from './filter.ts';
import type { LookedUp } from './look-up.ts';
import { createNoneWords } from './none-words.ts';
import type { AgentTable, Listed } from './rows.ts';
import { sortingOf } from './sorting.ts';
import type { Fields } from './state.ts';

/** How many agents are shown, in words. */
function statusWords(all: number, shown: number, failed: boolean): string {
  const total = counted(all, 'agent');
  const line = shown === all ? total : `${shown} of ${total}`;
  return failed ? `${line} (by name only: the index did not load)` : line;
}

/** The agents of a table by their ids: a map has few of many. */
const byId = oncePer(
  ({ agents }: AgentTable): ReadonlyMap<string, Listed> =>
    new Map(agents.map((agent) => [agent.id, agent])),
);

/** How many agents of a table have which facets. */
const tallyOfAll = oncePer(({ agents }: AgentTable) => tallyOf(agents));

/**
 * Those that fit what is typed, the best first. What is found by its name before the index is there
 * comes before all that the index finds.
 */
function bestFirst({ agents }: AgentTable, text: string, hits: LookedUp['agents']): Listed[] {
  const ranks = new Map([...hits.keys()].map((id, rank) => [id, rank]));
  const rankOf = ({ id }: Listed) => ranks.get(id) ?? -1;
  return agents
    .filter(({ id, names }) => names.includes(text) || ranks.has(id))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** Fades the dots of the map that belong to no agent that is shown. */
function fadeDots(root: HTMLElement, table: AgentTable, shown: ReadonlySet<Listed>): void {
  for (const dot of root.querySelectorAll<HTMLElement>('.map [data-agent]')) {
    const agent = byId(table).get(dot.dataset.agent ?? '');
    dot.classList.toggle('faded', !agent || !shown.has(agent));
  }
}

/** Those that fit what is ticked: agents that share their facets are judged once. */
function fitting(found: readonly Listed[], chosen: Chosen): Set<Listed> {
  const judged = new Map<Facets, boolean>();
  const shown = new Set<Listed>();
  for (const agent of found) {
    const { facets } = agent;
    const fit = judged.get(facets) ?? fits(facets, chosen);
    judged.set(facets, fit);
    if (fit) shown.add(agent);
  }
  return shown;
}

/** Writes beside each box how many agents it would show. */
function showCounts({ boxes }: Fields, tally: Tally, chosen: Chosen): void {
  for (const box of boxes) {
    const count = box.parentElement?.querySelector('[data-count]');
    if (count) count.textContent = String(countOf(tally, chosen, box.name, box.value));
  }
}

/** Says before the agents that none bears the name that was asked for, or nothing. */
function sayMissingName(root: HTMLElement, missing: LookedUp['missingName']): void {
  const words = root.querySelector('[data-missing-name]');
  if (!words?.parentElement) return;
  words.parentElement.hidden = missing === undefined;
  words.textContent = missing ?? '';
}

/** Shows what fits a question: `createAnswer` makes it. */
export type Answer = ReturnType<typeof createAnswer>;

/**
 * What shows the agents that fit what is typed and ticked.
 * @param root the element of the directory
 * @param form its form
 * @param fields the fields of the form
 */
export function createAnswer(root: HTMLElement, form: HTMLFormElement, fields: Fields) {
  const status = form.querySelector('[data-status]');
  const clear = form.querySelector<HTMLElement>('[type=reset]');
  const sayNone = createNoneWords(root);
  /**
   * @param table all agents; undefined where they did not load
   * @param text what is typed, in small letters
   * @param hits what the search found: agents, with the reason, and ids
   * @param failed true where the index of the search did not load
   */
  return (
    table: AgentTable | undefined,
    text: string,
    { agents: hits, see, missingName }: LookedUp,
    chosen: Chosen,
    failed: boolean,
  ): void => {
    const sorting = sortingOf(fields.table);
    const isAsked = text !== '' || chosen.size > 0 || sorting !== undefined;
    if (clear) clear.hidden = !isAsked;
    if (!table) {
      if (status) status.textContent = 'The other agents did not load. Try again.';
      return;
    }
    const isSearch = text !== '';
    const found = isSearch ? bestFirst(table, text, hits) : table.agents;
    root.toggleAttribute('data-searched', isSearch);
    const shown = fitting(found, chosen);
    void table.show({ shown, reasons: isSearch ? hits : undefined, isAsked, sorting });
    fadeDots(root, table, shown);
    showCounts(fields, isSearch ? tallyOf(found) : tallyOfAll(table), chosen);
    if (status) status.textContent = statusWords(table.agents.length, shown.size, failed);
    sayMissingName(root, shown.size === 0 ? undefined : missingName);
    sayNone(shown.size === 0, chosen.size > 0, see);
  };
}
