import { searchCatalog } from '../search.ts';
import type { SearchState } from '../SearchPanel.tsx';
import { fetchIndex } from './fetch-index.ts';

/** Pause of typing before an answer is looked for, in milliseconds. */
const SETTLE_MS = 80;

/** What is told of the field: that its text changed, and that an answer is wanted at once. */
export type Typing = {
  readonly type: (value: string) => void;
  /** Settles when the answer is shown. */
  readonly answerNow: () => Promise<void>;
};

/**
 * Answers what is typed; an answer that comes after a newer question is dropped.
 * @param root the path that the site is served under
 * @param show shows how far the search has come
 */
export function answerTyping(root: string, show: (state: SearchState) => void): Typing {
  let timer = 0;
  let asked = '';
  const ask = async (typed: string): Promise<void> => {
    if (typed === '') return show({ at: 'start' });
    try {
      const result = await searchCatalog(typed, await fetchIndex(root));
      if (typed === asked) show({ at: 'found', typed, result });
    } catch {
      if (typed === asked) show({ at: 'failed' });
    }
  };
  return {
    type: (value) => {
      asked = value.trim();
      clearTimeout(timer);
      timer = window.setTimeout(() => void ask(asked), SETTLE_MS);
    },
    answerNow: () => {
      clearTimeout(timer);
      return ask(asked);
    },
  };
}
