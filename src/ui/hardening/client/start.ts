/** Ticks, what they would do to the score, and the checklist to take away. */

import { part } from '#ui/shared/page-parts.ts';
import type { Format } from '../formats.ts';
import { countWords, NO_TICKS } from '../ticks.ts';
import { chosenProfile, fetchFile, findBoxes, keptTicks, tickedFile } from './session.ts';
import { copyMarkdown, save } from './hand-over.ts';
import type { Session } from './session.ts';

/** How long a reader must rest before the page speaks: a row of ticks is one message. */
const REST_MS = 900;

/** Shows the count, and the score once its file is there. @returns both in words */
async function show(session: Session): Promise<string> {
  const { root, boxes } = session;
  const turn = (session.turn += 1);
  const ticks = boxes.ticks();
  const some = ticks.inPlace.size > 0;
  const count = countWords(boxes.holding(), ticks);
  const place = part(root, '[data-what-if]');
  part(root, '[data-count]').textContent = count;
  part(root, '[data-clear]').hidden = !some;
  // What draws a score is large, and most readers tick nothing.
  const loaded = some
    ? await Promise.all([fetchFile(session), import('./show-what-if.ts')]).catch(() => undefined)
    : undefined;
  // Another tick may have come meanwhile, and shows what holds now.
  if (turn !== session.turn) return '';
  if (!loaded) {
    place.hidden = true;
    return `${count}.`;
  }
  const [file, { showWhatIf }] = loaded;
  showWhatIf(place, file, ticks, chosenProfile(), root.dataset['threats'] ?? '');
  return `${count}. ${place.hidden ? '' : place.innerText}`;
}

/** Shows what holds now, and says it to a screen reader once nothing more has come for a while. */
async function tell(session: Session): Promise<void> {
  const words = await show(session);
  if (words === '') return;
  clearTimeout(session.waiting);
  session.waiting = window.setTimeout(() => {
    part(session.root, '[data-said]').textContent = words;
  }, REST_MS);
}

function showKept({ root }: Session, kept: boolean): void {
  part(root, '[data-kept]').hidden = !kept;
  part(root, '[data-lost]').hidden = kept;
}

function keep(session: Session): void {
  const { boxes, store } = session;
  boxes.set(boxes.ticks());
  showKept(session, store.write(boxes.ticks()));
  void tell(session);
}

function load(session: Session): void {
  const { ticks, kept } = session.store.read();
  session.boxes.set(ticks);
  showKept(session, kept);
  void show(session);
}

/** Clears all ticks by a second press; whoever goes elsewhere has thought better of it. */
function startClearing(session: Session): void {
  const clear = part(session.root, '[data-clear]');
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
    part(session.root, '[data-copy]').focus();
    session.boxes.set(NO_TICKS);
    keep(session);
  });
}

/** Hands over the checklist with its ticks: to the clipboard, or as a file. */
function startHandingOver(session: Session): void {
  const note = (text: string) => (part(session.root, '[data-note]').textContent = text);
  part(session.root, '[data-copy]').addEventListener('click', () => {
    copyMarkdown(tickedFile(session)).then(
      () => note('Copied.'),
      () => note('Not copied: download the Markdown file instead.'),
    );
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-file]'))
    link.addEventListener('click', (event) => {
      if (session.boxes.ticks().inPlace.size === 0 && chosenProfile() === undefined) return;
      event.preventDefault();
      // Without its data, the file that was made with the site is better than none.
      tickedFile(session)
        .then((file) => save(file, link.dataset['file'] as Format))
        .catch(() => location.assign(link.href));
    });
}

function start(root: HTMLElement): void {
  const boxes = findBoxes();
  const store = keptTicks(root.dataset['checklist'] ?? '', boxes.ids);
  const session: Session = { root, boxes, store, turn: 0, waiting: 0 };
  document.addEventListener('change', ({ target }) => {
    if (boxes.has(target)) keep(session);
    else if ((target as HTMLInputElement).name === 'profile') void tell(session);
  });
  // Another window of the same browser shows the same ticks.
  addEventListener('storage', () => load(session));
  startClearing(session);
  startHandingOver(session);
  load(session);
}

const root = document.querySelector<HTMLElement>('[data-checklist]');
if (root) start(root);
