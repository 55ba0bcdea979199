import { choiceKey, readChoice, writeChoice } from '../choice.ts';
import type { Choice } from '../choice.ts';
import { toComparison } from '../comparison.ts';
import type { Compared } from '../comparison.ts';
import type { CompareFacts } from '../facts.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { toNode } from './dom.ts';
import { findSlots } from './slots.ts';

const root = document.querySelector<HTMLElement>('[data-compare]');
if (root) start(root);

/** Ties the selects to the address and to the comparison below them. */
function start(root: HTMLElement): void {
  const urls = createUrls(root.dataset.compare ?? '/');
  const slots = findSlots(root);
  const known = new Set(slots.names.keys());
  const status = root.querySelector('[data-status]');
  const result = root.querySelector('[data-result]');
  const heading = document.querySelector('h1');
  const [titled, headed] = [document.title, heading?.textContent ?? ''];
  const loaded = new Map<string, CompareFacts>();
  let asked = 0;

  const load = async (id: string): Promise<CompareFacts> => {
    const ready = loaded.get(id);
    if (ready) return ready;
    const answer = await fetch(urls.compareFacts(id));
    if (!answer.ok) throw new Error(`${answer.status}`);
    const facts = (await answer.json()) as CompareFacts;
    loaded.set(id, facts);
    return facts;
  };

  /** What was chosen, as far as its facts can be had; the rest as problems. */
  const gather = async (choices: readonly Choice[], problems: string[]): Promise<Compared[]> => {
    const answers = await Promise.allSettled(choices.map(({ id }) => load(id)));
    const found = answers.flatMap((answer, place) => {
      const { id = '', profile = '' } = choices[place] ?? {};
      const name = slots.names.get(id) ?? id;
      if (answer.status === 'rejected') {
        problems.push(`The facts of ${name} did not load. Try again.`);
        return [];
      }
      const facts = answer.value;
      const has = facts.places.some((own) => own.id === profile);
      if (!has)
        problems.push(`${name} has no profile “${profile}”; all of its profiles are shown.`);
      return [{ facts, profile: has ? profile : '' }];
    });
    const keys = found.map(({ facts, profile }) => choiceKey({ id: facts.id, profile }));
    if (new Set(keys).size < keys.length)
      problems.push('Two sides are the same: choose another agent or profile for one of them.');
    return found;
  };

  /** Shows what the address says. An answer that comes after a newer question is dropped. */
  const show = async (): Promise<void> => {
    const turn = ++asked;
    const { choices, problems } = readChoice(location.search, known);
    slots.show(choices);
    const compared = await gather(choices, problems);
    if (turn !== asked) return;
    for (const [place, { id, profile }] of choices.entries()) {
      const facts = loaded.get(id);
      if (facts) slots.offer(place, facts, profile);
    }
    const enough = compared.length > 1;
    const { title, parts } = enough ? toComparison(compared, urls) : { title: headed, parts: [] };
    result?.replaceChildren(...parts.map(toNode));
    document.title = enough ? titled.replace(headed, title) : titled;
    if (heading) heading.textContent = title;
    const line = enough ? `${title}.` : 'Choose at least two agents, or two profiles of one.';
    if (status) status.textContent = [...problems, line].join(' ');
  };

  root.addEventListener('change', () => {
    const choice = writeChoice(slots.read());
    history.pushState(null, '', choice === '' ? urls.compare : urls.compareWith(choice));
    void show();
  });
  addEventListener('popstate', () => void show());
  void show();
}
