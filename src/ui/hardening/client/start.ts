/** Ticks, what they would do to the score, and the checklist to take away. */

import type { ChecklistFile } from '../file.ts';
import type { Format } from '../formats.ts';
import { withTicks } from '../ticks.ts';
import { NO_TICKS, toWhatIf } from '../what-if.ts';
import { countWords } from '../words.ts';
import { findBoxes } from './boxes.ts';
import { copyMarkdown, save } from './hand-over.ts';
import { keptTicks } from './kept-ticks.ts';
import { panelOf } from './panel.ts';

function start(root: HTMLElement, address: string): void {
  const panel = panelOf(root);
  const boxes = findBoxes();
  const store = keptTicks(address, boxes.ids);
  let fetched: Promise<ChecklistFile> | undefined;
  let turn = 0;

  /** The scores and texts, fetched once, and only when they are needed. */
  const fetchFile = (): Promise<ChecklistFile> => {
    fetched ??= fetch(address).then((answer) => answer.json() as Promise<ChecklistFile>);
    // What failed once may work the next time.
    fetched.catch(() => (fetched = undefined));
    return fetched;
  };
  const profile = (): string | undefined =>
    document.querySelector<HTMLInputElement>('[name=profile]:checked')?.value || undefined;
  const tickedFile = async () => withTicks(await fetchFile(), boxes.ticks(), profile());

  /** Shows the count, and the score once its file is there. @returns both in words */
  const show = async (): Promise<string> => {
    const own = (turn += 1);
    const ticks = boxes.ticks();
    const some = ticks.inPlace.size > 0;
    const count = countWords(boxes.holding(), ticks);
    panel.part('count').textContent = count;
    panel.part('clear').hidden = !some;
    const file = some ? await fetchFile().catch(() => undefined) : undefined;
    // Another tick may have come meanwhile, and shows what holds now.
    if (own !== turn) return '';
    return `${count}. ${panel.showWhatIf(file && toWhatIf(file, ticks, profile()))}`;
  };
  const tell = () => void show().then((words) => words && panel.say(words));
  const keep = () => {
    boxes.set(boxes.ticks());
    panel.showKept(store.write(boxes.ticks()));
    tell();
  };
  const load = () => {
    const { ticks, kept } = store.read();
    boxes.set(ticks);
    panel.showKept(kept);
    void show();
  };

  document.addEventListener('change', ({ target }) => {
    if (boxes.has(target)) keep();
    else if ((target as HTMLInputElement).name === 'profile') tell();
  });
  // Another window of the same browser shows the same ticks.
  addEventListener('storage', load);

  const clear = panel.part('clear');
  const question = clear.textContent;
  const calm = () => (clear.textContent = question);
  clear.addEventListener('blur', calm);
  clear.addEventListener('click', () => {
    if (clear.textContent === question) {
      clear.textContent = 'Press again to clear all ticks';
      return;
    }
    calm();
    // The button goes away; the focus must not begin anew at the top of the page.
    panel.part('copy').focus();
    boxes.set(NO_TICKS);
    keep();
  });

  panel.part('copy').addEventListener('click', () => {
    copyMarkdown(tickedFile()).then(
      () => panel.note('Copied.'),
      () => panel.note('Not copied: download the Markdown file instead.'),
    );
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-file]'))
    link.addEventListener('click', (event) => {
      if (boxes.ticks().inPlace.size === 0 && profile() === undefined) return;
      event.preventDefault();
      // Without its data, the file that was made with the site is better than none.
      tickedFile().then(
        (file) => save(file, link.dataset['file'] as Format),
        () => location.assign(link.href),
      );
    });
  load();
}

const root = document.querySelector<HTMLElement>('[data-checklist]');
if (root) start(root, root.dataset['checklist'] ?? '');
