import type { Band } from '#ui/shared/band.ts';

/** The element of a part that is there by construction. @throws Error when it is not */
export function part<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** A new element with its text or its children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  content: string | readonly Node[] = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (typeof content === 'string') made.textContent = content;
  else made.append(...content);
  return made;
}

/** Shows a text, or hides the element that would hold it. */
export function say(target: HTMLElement, text: string | undefined): void {
  target.textContent = text ?? '';
  target.hidden = text === undefined;
}

/** Makes an element the chip of a score. */
export function showBand<T extends HTMLElement>(target: T, band: Band): T {
  for (const name of [...target.classList])
    if (name.startsWith('band-') && name !== 'band-large') target.classList.remove(name);
  target.classList.add('band', `band-${band.severity}`);
  target.classList.toggle('band-exact', band.exact);
  target.textContent = `${band.name} ${band.score}`;
  return target;
}

/** A table with a caption and headings; the first cell of each row heads it. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly (string | Node)[])[],
): HTMLTableElement {
  const cell = (content: string | Node, index: number) =>
    element(index === 0 ? 'th' : 'td', typeof content === 'string' ? content : [content], {
      ...(index === 0 ? { scope: 'row' } : {}),
    });
  const head = headings.map((name) => element('th', name, { scope: 'col' }));
  return element('table', [
    element('caption', caption),
    element('thead', [element('tr', head)]),
    element(
      'tbody',
      rows.map((row) => element('tr', row.map(cell))),
    ),
  ]);
}
