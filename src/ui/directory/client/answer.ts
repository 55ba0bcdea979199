import type { AgentReasons } from '#ui/search/find-agents-in.ts';
import { countOf, fits, tallyOf } from './filter.ts';
import type { Chosen } from './filter.ts';
import type { AgentTable, Listed } from './rows.ts';
import type { Fields } from './state.ts';

/** How many agents are shown, in words. */
function statusWords(all: number, shown: number, failed: boolean): string {
  const total = all === 1 ? '1 agent' : `${all} agents`;
  const line = shown === all ? total : `${shown} of ${total}`;
  return failed ? `${line} (by name only: the index did not load)` : line;
}

/** Fades the dots of the map that belong to no agent that is shown. */
function fadeDots(root: HTMLElement, shown: ReadonlySet<Listed>): void {
  const ids = new Set([...shown].map(({ id }) => id));
  for (const dot of root.querySelectorAll<HTMLElement>('.map [data-agent]'))
    dot.classList.toggle('faded', !ids.has(dot.dataset.agent ?? ''));
}

/** Writes beside each box how many agents it would show. */
function showCounts({ boxes }: Fields, found: readonly Listed[], chosen: Chosen): void {
  const tally = tallyOf(found);
  for (const box of boxes) {
    const count = box.parentElement?.querySelector('[data-count]');
    if (count) count.textContent = String(countOf(tally, chosen, box.name, box.value));
  }
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
  const none = root.querySelector<HTMLElement>('[data-none]');
  /**
   * @param table all agents; undefined where they did not load
   * @param text what is typed, in small letters
   * @param hits what the search found, with the reason
   * @param failed true where the index of the search did not load
   */
  return (
    table: AgentTable | undefined,
    text: string,
    hits: AgentReasons,
    chosen: Chosen,
    failed: boolean,
  ): void => {
    const isAsked = text !== '' || chosen.size > 0;
    if (clear) clear.hidden = !isAsked;
    if (!table) {
      if (status) status.textContent = 'The other agents did not load. Try again.';
      return;
    }
    const found = table.agents.filter(
      ({ id, names }) => text === '' || names.includes(text) || hits.has(id),
    );
    const shown = new Set(found.filter(({ facets }) => fits(facets, chosen)));
    void table.show(shown, text === '' ? undefined : hits, isAsked);
    fadeDots(root, shown);
    showCounts(fields, found, chosen);
    if (status) status.textContent = statusWords(table.agents.length, shown.size, failed);
    if (none) none.hidden = shown.size > 0;
  };
}
