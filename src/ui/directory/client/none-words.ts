import type { SearchedId } from '#ui/search/match-ids.ts';

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
 * What tells a reader where to go on whom no agent fits: a filter to remove, the pages of the ids
 * that were asked for, or the form that asks for an agent.
 * @param root the element of the directory
 */
export function createNoneWords(root: HTMLElement) {
  const site = root.dataset.directory ?? '/';
  const find = (mark: string) => root.querySelector<HTMLElement>(`[data-none${mark}]`);
  const [all, filter, see, ask] = [find(''), find('-filter'), find('-see'), find('-ask')];
  /**
   * @param isNone true where no agent fits
   * @param isFiltered true where a filter is ticked
   * @param ids that begin as was typed
   */
  return (isNone: boolean, isFiltered: boolean, ids: readonly SearchedId[]): void => {
    if (!all || !filter || !see || !ask) return;
    all.hidden = !isNone;
    filter.hidden = !isFiltered;
    see.hidden = ids.length === 0;
    see.replaceChildren(...(ids.length === 0 ? [] : seeWords(ids, site)));
    ask.hidden = ids.length > 0;
  };
}
