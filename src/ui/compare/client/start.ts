import { part } from '#ui/shared/page-parts.ts';
import { createPaths } from '#ui/shared/paths.ts';
import type { Paths } from '#ui/shared/paths.ts';
import { leadOn, readChoice, writeChoice } from '../choice.ts';
import type { Compared } from '../comparison.ts';
import { gatherFacts } from './load-facts.ts';
import type { LoadedFacts } from './load-facts.ts';
import { findSlots } from './slots.ts';
import type { Slots } from './slots.ts';

/** The parts of the page, and what was loaded and asked so far. */
type Session = {
  readonly root: HTMLElement;
  readonly urls: Paths;
  readonly slots: Slots;
  readonly loaded: LoadedFacts;
  /** Ids that were given up, and where they lead. */
  readonly moved: ReadonlyMap<string, string>;
  /** The title of the window and the heading while nothing is compared. */
  readonly titled: string;
  readonly headed: string;
  /** How often the address changed: an answer to an older question is dropped. */
  asked: number;
};

/** Shows agents side by side, or none. @returns the title; undefined for none */
async function showResult(
  { root, urls }: Session,
  compared: readonly Compared[],
  isNew: () => boolean,
): Promise<string | undefined> {
  const place = part(root, '[data-result]');
  if (compared.length < 2 && place.childElementCount === 0) return undefined;
  // What draws a comparison is large, and this page is also read for its list of pairs.
  const { clearComparison, showComparison } = await import('./show-comparison.ts');
  if (!isNew()) return undefined;
  if (compared.length > 1) return showComparison(place, compared, urls);
  clearComparison(place);
  return undefined;
}

/** Shows what the address says. */
async function show(session: Session): Promise<void> {
  const { root, urls, slots, loaded, titled, headed } = session;
  const turn = (session.asked += 1);
  const isNew = () => turn === session.asked;
  const led = leadOn(location.search, session.moved);
  const { choices, problems } = readChoice(led.search, new Set(slots.names.keys()));
  problems.unshift(...led.notes);
  if (led.notes.length > 0) history.replaceState(null, '', urls.compareWith(writeChoice(choices)));
  slots.show(choices);
  const gathered = await gatherFacts(choices, slots.names, urls, loaded);
  if (!isNew()) return;
  for (const [place, { id, profile }] of choices.entries()) {
    const facts = loaded.get(id);
    if (facts) slots.offer(place, facts, profile);
  }
  const title = await showResult(session, gathered.compared, isNew).catch(() => {
    problems.push('The comparison did not load. Try again.');
    return undefined;
  });
  if (!isNew()) return;
  document.title = title === undefined ? titled : titled.replace(headed, title);
  part(document, 'h1').textContent = title ?? headed;
  const line = title ? `${title}.` : 'Choose at least two agents, or two set-ups of one.';
  part(root, '[data-status]').textContent = [...problems, ...gathered.problems, line].join(' ');
}

/** Ties the selects to the address and to the comparison below them. */
function start(root: HTMLElement): void {
  const session: Session = {
    root,
    urls: createPaths(root.dataset.compare ?? '/'),
    slots: findSlots(root),
    loaded: new Map(),
    moved: new Map(
      Object.entries(JSON.parse(root.dataset.moved ?? '{}') as Record<string, string>),
    ),
    titled: document.title,
    headed: part(document, 'h1').textContent,
    asked: 0,
  };
  root.addEventListener('change', () => {
    const choice = writeChoice(session.slots.read());
    const { compare, compareWith } = session.urls;
    history.pushState(null, '', choice === '' ? compare : compareWith(choice));
    void show(session);
  });
  addEventListener('popstate', () => void show(session));
  void show(session);
}

const root = document.querySelector<HTMLElement>('[data-compare]');
if (root) start(root);
