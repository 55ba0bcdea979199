import type { LookedUp } from './look-up.ts';

/**
 * What tells a reader where to go on whom no agent fits: a filter to remove, the pages of the ids
 * that were asked for, or the form that asks for an agent.
 * @param root the element of the directory
 */
export function createNoneWords(root: HTMLElement) {
  const find = (mark: string) => root.querySelector<HTMLElement>(`[data-none${mark}]`);
  const [all, filter, see, ask] = [find(''), find('-filter'), find('-see'), find('-ask')];
  /**
   * @param isNone true where no agent fits
   * @param isFiltered true where a filter is ticked
   * @param words that lead to ids which begin as was typed
   */
  return (isNone: boolean, isFiltered: boolean, words: LookedUp['see']): void => {
    if (!all || !filter || !see || !ask) return;
    all.hidden = !isNone;
    filter.hidden = !isFiltered;
    see.hidden = words.length === 0;
    see.replaceChildren(...words);
    ask.hidden = words.length > 0;
  };
}
