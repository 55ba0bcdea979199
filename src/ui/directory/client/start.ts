/** Ties the form of the directory to its rows. Without it, the directory is plain tables. */
import { addSortButtons } from '#ui/shared/client/sort-heads.ts';
import { part } from '#ui/shared/page-parts.ts';
import { createAnswer } from './answer.ts';
import type { Answer } from './answer.ts';
import type { LookedUp } from './look-up.ts';
import { tableOfPage } from './rows.ts';
import type { AgentTable } from './rows.ts';
import { restoreSort, sortingOf } from './sorting.ts';
import { chosenOf, restoreState, storeState, textOf } from './state.ts';
import type { Fields } from './state.ts';

/** Milliseconds of rest after which what is typed is looked for. */
const restMs = 120;

/** What the search says of a question that it has not answered. */
const unanswered: LookedUp = { agents: new Map(), see: [], missingName: undefined };

const root = document.querySelector<HTMLElement>('[data-directory]');
const form = root?.querySelector('form');
if (root && form) start(root, form);

/** The table where the page has all agents; undefined where the others are to be loaded. */
function wholeTable(root: HTMLElement): AgentTable | undefined {
  const table = tableOfPage(root);
  return table.agents.length === Number(root.dataset.total) ? table : undefined;
}

/** What the page shows now, and how it is brought up to date. */
function createDirectory(root: HTMLElement, fields: Fields, answer: Answer) {
  const site = root.dataset.directory ?? '/';
  let table = wholeTable(root);
  let opening: Promise<AgentTable> | undefined;
  let hits = unanswered;
  let asked = '';

  /** Loads the agents of the other pages when something is asked for the first time. */
  const open = async (): Promise<AgentTable> => {
    opening ??= import('./all-rows.ts').then(({ tableOfAll }) => tableOfAll(root, site));
    opening.catch(() => (opening = undefined));
    return (table = await opening);
  };

  const show = (failed = false): void => {
    const [text, chosen] = [textOf(fields).toLowerCase(), chosenOf(fields)];
    if (table) return answer(table, text, hits, chosen, failed);
    if (text === '' && chosen.size === 0 && !sortingOf(fields.table)) return;
    open().then(
      () => show(failed),
      () => answer(undefined, text, hits, chosen, true),
    );
  };

  /** Asks the search for what is typed; an answer after a newer question is dropped. */
  const ask = async (): Promise<void> => {
    const text = textOf(fields);
    asked = text;
    hits = unanswered;
    show();
    if (text === '') return;
    try {
      const { lookUp } = await import('./look-up.ts');
      const answer = await lookUp(text, site);
      if (asked !== text) return;
      hits = answer;
      show();
    } catch {
      if (asked === text) show(true);
    }
  };
  return { show, ask };
}

/** Ties what a reader does in the form to what the page shows. */
function tieForm(form: HTMLFormElement, fields: Fields, show: () => void, ask: () => void): void {
  let timer = 0;
  fields.query?.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      storeState(fields);
      ask();
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
      restoreSort(fields.table, null);
      storeState(fields);
      ask();
      fields.query?.focus();
    });
  });
}

function start(root: HTMLElement, form: HTMLFormElement): void {
  const fields: Fields = {
    query: form.querySelector<HTMLInputElement>('#q'),
    boxes: [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')],
    table: part<HTMLTableElement>(root, 'table.rows'),
  };
  const directory = createDirectory(root, fields, createAnswer(root, form, fields));
  const ask = (): void => void directory.ask();
  tieForm(form, fields, directory.show, ask);
  addSortButtons(fields.table, () => {
    storeState(fields);
    directory.show();
  });
  const follow = (): void => {
    restoreState(fields);
    const box = form.querySelector<HTMLDetailsElement>('.filter-box');
    if (box && chosenOf(fields).size > 0) box.open = true;
    ask();
  };
  addEventListener('popstate', follow);
  follow();
}
