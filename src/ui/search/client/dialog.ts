import { h, render } from 'preact';
import { part } from '#ui/shared/page-parts.ts';
import { PRIVATE, PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { SearchPanel } from '../SearchPanel.tsx';
import type { SearchState } from '../SearchPanel.tsx';
import { answerTyping } from './answer-typing.ts';
import { fetchIndex } from './fetch-index.ts';

/**
 * Moves through the results with the arrow keys: down from the field to the first one, up again
 * from there. Escape closes at once, where a field of its own would only be emptied.
 * @param dialog that was opened
 * @param event a key that was pressed in it
 */
function moveFocus(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    dialog.close();
    return;
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, .search-results a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops[Math.min(Math.max(0, at + step), stops.length - 1)]?.focus();
}

let dialog: HTMLDialogElement | undefined;

/**
 * Makes the dialog, and ties what is typed to what is shown.
 * @param root of the site
 * @param asks where it sends who finds nothing: `public`, an address, or nothing
 */
function makeDialog(root: string, asks: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', 'Search');
  const publisher = asks === 'public' ? PUBLIC : { ...PRIVATE, contact: asks || undefined };
  const urls = createUrls(root, publisher);
  const close = () => dialog.close();
  const show = (state: SearchState) =>
    render(h(SearchPanel, { state, urls, type, submit, close }), dialog);
  const { type, answerNow } = answerTyping(root, show);
  /** Enter in the field leads to the first hit of what stands there, once it is known. */
  const submit = () =>
    void answerNow().then(() => dialog.querySelector<HTMLElement>('.search-results li a')?.click());
  show({ at: 'start' });
  dialog.addEventListener('keydown', (event) => moveFocus(dialog, event));
  dialog.addEventListener('click', ({ target }) => {
    // A link may lead to another place of this page; beside the panel is the backdrop.
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

/**
 * Opens the search over the page. When it is closed, the focus goes back to where it was.
 * @param opener the link that leads to the directory, which lies at the root of the site
 */
export function openSearch(opener: HTMLAnchorElement): void {
  const root = new URL(opener.href).pathname;
  dialog ??= makeDialog(root, opener.dataset.searchOpen ?? '');
  if (dialog.open) return;
  const before = document.activeElement;
  const back = before instanceof HTMLElement && before !== document.body ? before : opener;
  dialog.addEventListener('close', () => back.focus({ preventScroll: true }), { once: true });
  dialog.showModal();
  const field = part<HTMLInputElement>(dialog, 'input');
  field.focus();
  field.select();
  // The index comes while the reader types.
  fetchIndex(root).catch(() => undefined);
}
