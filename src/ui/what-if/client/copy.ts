import { part } from '#ui/shared/page-parts.ts';

/** What a button copies, in words, and where it stands. */
const sources: Readonly<Record<string, { name: string; textIn: (root: HTMLElement) => string }>> = {
  vector: {
    name: 'The vector',
    textIn: (root) => part(root, '[data-vector]').textContent,
  },
  link: { name: 'The link', textIn: () => location.href },
  patch: { name: 'The patch', textIn: (root) => part(root, '[data-patch]').textContent },
  report: {
    name: 'The report',
    textIn: (root) => part<HTMLTextAreaElement>(root, '[data-report]').value,
  },
};

/**
 * Makes the copy buttons of a panel work.
 * @param speak says what became of it
 * @param settle brings the address up to date first
 */
export function startCopying(
  root: HTMLElement,
  speak: (text: string) => void,
  settle: () => void,
): void {
  root.addEventListener('click', ({ target }) => {
    const button =
      target instanceof HTMLElement ? target.closest<HTMLElement>('[data-copy]') : null;
    const source = sources[button?.dataset.copy ?? ''];
    if (!source) return;
    settle();
    navigator.clipboard.writeText(source.textIn(root)).then(
      () => speak(`${source.name} was copied.`),
      () => speak(`${source.name} could not be copied: select the text instead.`),
    );
  });
}
