import { countOf, fits, parseFacets } from './filter.ts';
import type { Chosen } from './filter.ts';
import type { Hits } from './search.ts';

const root = document.querySelector<HTMLElement>('[data-directory]');
const form = root?.querySelector('form');
if (root && form) start(root, form);

/** Ties the form to the rows. Without it, the directory is a plain table. */
function start(root: HTMLElement, form: HTMLFormElement): void {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-agent]')].map((element) => ({
    element,
    id: element.dataset.agent ?? '',
    names: (element.dataset.names ?? '').toLowerCase(),
    facets: parseFacets(element.dataset.facets ?? ''),
    excerpt: element.querySelector<HTMLElement>('[data-excerpt]'),
  }));
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const query = form.querySelector<HTMLInputElement>('#q');
  const status = form.querySelector('[data-status]');
  const clear = form.querySelector<HTMLElement>('[type=reset]');
  const none = root.querySelector<HTMLElement>('[data-none]');
  const addresses = { pagefind: root.dataset.pagefind ?? '', ids: root.dataset.ids ?? '' };
  let hits: Hits = new Map();
  let asked = '';
  let failed = false;

  const chosen = (): Chosen => {
    const groups = new Map<string, Set<string>>();
    for (const { name, value, checked } of boxes)
      if (checked) groups.set(name, (groups.get(name) ?? new Set()).add(value));
    return groups;
  };

  /** Shows the rows that fit, and what each box would give. */
  const show = (): void => {
    const text = query?.value.trim().toLowerCase() ?? '';
    const ticked = chosen();
    const found = rows.filter(
      ({ id, names }) => text === '' || names.includes(text) || hits.has(id),
    );
    const shown = new Set(found.filter(({ facets }) => fits(facets, ticked)));
    for (const row of rows) {
      row.element.hidden = !shown.has(row);
      const reason = text === '' ? undefined : hits.get(row.id);
      if (!row.excerpt) continue;
      row.excerpt.textContent = reason ?? '';
      row.excerpt.hidden = reason === undefined;
    }
    const facets = found.map((row) => row.facets);
    for (const box of boxes) {
      const count = box.parentElement?.querySelector('[data-count]');
      if (count) count.textContent = String(countOf(facets, ticked, box.name, box.value));
    }
    const all = rows.length === 1 ? '1 agent' : `${rows.length} agents`;
    const line = shown.size === rows.length ? all : `${shown.size} of ${all}`;
    if (status)
      status.textContent = failed ? `${line} (by name only: the index did not load)` : line;
    if (none) none.hidden = shown.size > 0;
    if (clear) clear.hidden = text === '' && ticked.size === 0;
  };

  /** Puts the state into the address, so that it can be shared and reloaded. */
  const store = (): void => {
    const parameters = new URLSearchParams();
    const text = query?.value.trim() ?? '';
    if (text !== '') parameters.set('q', text);
    for (const [name, values] of chosen()) parameters.set(name, [...values].join(','));
    const search = parameters.size > 0 ? `?${parameters}` : '';
    history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
  };

  const restore = (): void => {
    const parameters = new URLSearchParams(location.search);
    if (query) query.value = parameters.get('q') ?? '';
    for (const box of boxes)
      box.checked = parameters.get(box.name)?.split(',').includes(box.value) ?? false;
    for (const details of form.querySelectorAll('details'))
      details.open ||= details.querySelector('input:checked') !== null;
  };

  /** Asks the search for what is typed; an answer that comes after a newer question is dropped. */
  const ask = async (): Promise<void> => {
    const text = query?.value.trim() ?? '';
    asked = text;
    if (text === '') {
      hits = new Map();
      failed = false;
      return show();
    }
    show();
    try {
      const { search } = await import('./search.ts');
      const answer = await search(text, addresses);
      if (asked !== text) return;
      [hits, failed] = [answer, false];
    } catch {
      if (asked !== text) return;
      [hits, failed] = [new Map(), true];
    }
    show();
  };

  let timer = 0;
  query?.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      store();
      void ask();
    }, 120);
  });
  form.addEventListener('change', (event) => {
    if (event.target === query) return;
    store();
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    // The boxes are cleared after the event, so what follows waits for them.
    setTimeout(() => {
      store();
      void ask();
      query?.focus();
    });
  });
  addEventListener('popstate', () => {
    restore();
    void ask();
  });
  addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    query?.focus();
  });
  restore();
  void ask();
}
