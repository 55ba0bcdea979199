/** Says what is open in the version that a reader runs: the row of the table that holds it. */
import { readAsWords } from '#domain/versions/read-as-words.ts';
import { keepInAddress, keepInLinks } from './address.ts';

/** What stands before the version in the address. */
const KEY = 'version';

const box = document.querySelector<HTMLElement>('.version-box');
const input = box?.querySelector('input');
const output = box?.querySelector('output');

/** What is typed, without white space at its ends. */
const typed = () => input?.value.trim() ?? '';

/** The advisories of a row as links; in the table an id is one in the first row that has it. */
function advisoriesOf(row: HTMLElement): (Node | string)[] {
  const links = new Map([...(box?.querySelectorAll('td a') ?? [])].map((a) => [a.textContent, a]));
  const parts = row.lastElementChild?.textContent.split(/((?:CVE|GHSA)-[\w-]+)/) ?? [];
  return parts.map((part) => links.get(part)?.cloneNode(true) ?? part);
}

/** What stands before the answer of a row: that nobody assessed it, where that is so. */
function cautionOf(row: HTMLElement): (Node | string)[] {
  if (row.dataset.state !== 'above') return [];
  const strong = document.createElement('strong');
  strong.textContent = box?.dataset.notAssessed ?? '';
  return [strong, ' Last known: '];
}

/** The chip and the advisories of a row. */
function answerOf(row: HTMLElement): (Node | string)[] {
  row.setAttribute('aria-current', 'true');
  const score = row.children[1]?.cloneNode(true).childNodes ?? [];
  return [...cautionOf(row), ...score, '. Open advisories: ', ...advisoriesOf(row)];
}

/** Shows what is open in the version that is typed, or what is wrong with it. */
async function answer(box: HTMLElement): Promise<void> {
  const asked = typed();
  const { findStretch } = await import('./find-stretch.ts');
  const found = asked === '' ? undefined : findStretch(box, asked);
  if (!output || asked !== typed()) return;
  for (const other of box.querySelectorAll('tr')) other.removeAttribute('aria-current');
  if (!found) output.replaceChildren();
  else if ('version' in found && found.row) {
    const readAs = readAsWords(asked, found.version);
    output.replaceChildren(readAs ? `${readAs}. ` : '', ...answerOf(found.row));
  } else if ('fault' in found && found.isOther) output.textContent = `${found.fault}.`;
  else output.textContent = `“${asked}” is no version number of this product.`;
}

/** The other pages of the entry say the same of every version: only this one goes by it. */
function keep(): void {
  keepInAddress(KEY, typed());
  keepInLinks(KEY, typed(), (path) => path === location.pathname);
}

if (box && input) {
  input.addEventListener('input', () => {
    keep();
    void answer(box);
  });
  const asked = new URLSearchParams(location.search).get(KEY);
  if (asked !== null) {
    input.value = asked;
    keep();
    void answer(box);
  }
}
