import { counted } from '#domain/wording.ts';
/** Copies the questions that the page shows: those of the chosen profile, as a Markdown list. */

const section = document.querySelector('[data-questions]');
const list = section?.querySelector('[data-list]');
const button = section?.querySelector<HTMLButtonElement>('[data-copy]');
const told = section?.querySelector('[role=status]');

/** A text on one line, with nothing that Markdown would take for a link, code or HTML. */
const plain = (text = '') => text.replace(/\s+/g, ' ').trim().replace(/[<[`]/g, '\\$&');

/** The chosen profile; `All profiles`, too, tells the vendor what was asked. */
const chosen = () => document.querySelector('input[name=profile]:checked + span');

async function copy(from: HTMLElement): Promise<void> {
  // Emptied first, so that the same words are read out again.
  if (told) told.textContent = '';
  const parts = [...(list?.querySelectorAll('h3, li > :first-child') ?? [])].filter((part) =>
    part.checkVisibility(),
  );
  const lines = parts.map(({ tagName, textContent }) =>
    tagName === 'H3' ? `\n## ${plain(textContent)}\n` : `- ${plain(textContent)}`,
  );
  const { title, assessed } = from.dataset;
  const profile = chosen();
  const head = [`# ${plain(title)}\n`, plain(assessed)];
  if (profile) head.push(`\nHow it is run: ${plain(profile.textContent)}`);
  head.push(`\n${plain(section?.querySelector('[data-request]')?.textContent ?? '')}`);
  const count = parts.filter(({ tagName }) => tagName !== 'H3').length;
  let said = `Copied: ${counted(count, 'question')}.`;
  try {
    await navigator.clipboard.writeText([...head, ...lines, ''].join('\n'));
  } catch {
    // No clipboard, or none for this page: the list is selected, so that one key copies it.
    if (list) getSelection()?.selectAllChildren(list);
    said = 'This browser does not let the page copy. The questions are selected: copy them.';
  }
  if (told) told.textContent = said;
}

button?.addEventListener('click', () => void copy(button));
