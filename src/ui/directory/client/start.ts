/** Ties the form of the directory to its rows. Without it, the directory is a plain table. */
import type { AgentReasons } from '#ui/search/find-agents-in.ts';
import { readRows, showCounts, showRows } from './rows.ts';
import { chosenOf, restoreState, storeState, textOf } from './state.ts';
import type { Fields } from './state.ts';

/** Milliseconds of rest after which what is typed is looked for. */
const restMs = 120;

const root = document.querySelector<HTMLElement>('[data-directory]');
const form = root?.querySelector('form');
if (root && form) start(root, form);

/** How many agents are shown, in words. */
function statusWords(all: number, shown: number, failed: boolean): string {
  const total = all === 1 ? '1 agent' : `${all} agents`;
  const line = shown === all ? total : `${shown} of ${total}`;
  return failed ? `${line} (by name only: the index did not load)` : line;
}

/** What the page shows now, and how it is brought up to date. */
function createDirectory(root: HTMLElement, form: HTMLFormElement, fields: Fields) {
  const rows = readRows(root);
  const status = form.querySelector('[data-status]');
  const clear = form.querySelector<HTMLElement>('[type=reset]');
  const none = root.querySelector<HTMLElement>('[data-none]');
  let hits: AgentReasons = new Map();
  let asked = '';

  const show = (failed = false): void => {
    const [text, chosen] = [textOf(fields).toLowerCase(), chosenOf(fields)];
    const { found, shown } = showRows(rows, text, hits, chosen);
    showCounts(fields.boxes, found, chosen);
    if (status) status.textContent = statusWords(rows.length, shown, failed);
    if (none) none.hidden = shown > 0;
    if (clear) clear.hidden = text === '' && chosen.size === 0;
  };

  /** Asks the search for what is typed; an answer after a newer question is dropped. */
  const ask = async (): Promise<void> => {
    const text = textOf(fields);
    asked = text;
    hits = new Map();
    if (text === '') return show();
    show();
    try {
      const { findAgents } = await import('#ui/search/client/find-agents.ts');
      // The directory lies at the root of the site.
      const answer = await findAgents(text, new URL('.', location.href).pathname);
      if (asked !== text) return;
      hits = answer;
      show();
    } catch {
      if (asked === text) show(true);
    }
  };
  return { show, ask };
}

function start(root: HTMLElement, form: HTMLFormElement): void {
  const fields: Fields = {
    query: form.querySelector<HTMLInputElement>('#q'),
    boxes: [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')],
  };
  const { show, ask } = createDirectory(root, form, fields);
  let timer = 0;
  fields.query?.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      storeState(fields);
      void ask();
    }, restMs);
  });
  form.addEventListener('change', (event) => {
    if (event.target === fields.query) return;
    storeState(fields);
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    // The boxes are cleared after the event, so what follows waits for them.
    setTimeout(() => {
      storeState(fields);
      void ask();
      fields.query?.focus();
    });
  });
  const follow = (): void => {
    restoreState(fields);
    const box = form.querySelector<HTMLDetailsElement>('.filter-box');
    if (box && chosenOf(fields).size > 0) box.open = true;
    void ask();
  };
  addEventListener('popstate', follow);
  follow();
}
