/** Says what is open in the version that a reader runs: the row of the table that holds it. */
import type { SchemeId } from '#domain/versions/schemes.ts';

const box = document.querySelector<HTMLElement>('.version-box');
const input = box?.querySelector('input');
const output = box?.querySelector('output');

/** A cut as the table carries it: `before 1.14.2`. */
function toCut(text: string | undefined) {
  const [side, version] = text?.split(' ') ?? [];
  return version === undefined
    ? undefined
    : { side: side === 'after' ? ('after' as const) : ('before' as const), version };
}

/** The row that holds a version; undefined for a text that is none. */
async function rowOf(version: string): Promise<HTMLElement | undefined> {
  const { stretchHolds } = await import('#domain/versions/stretch.ts');
  const scheme = box?.dataset.scheme as SchemeId;
  return [...(box?.querySelectorAll<HTMLElement>('tbody tr') ?? [])].find((row) =>
    stretchHolds(scheme, { from: toCut(row.dataset.from), to: toCut(row.dataset.to) }, version),
  );
}

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

/** Shows the chip and the advisories of the row, or what is wrong with the version. */
async function answer(): Promise<void> {
  const version = input?.value.trim() ?? '';
  const row = version === '' ? undefined : await rowOf(version);
  if (!output || version !== (input?.value.trim() ?? '')) return;
  for (const other of box?.querySelectorAll('tr') ?? []) other.removeAttribute('aria-current');
  if (version === '') output.replaceChildren();
  else if (!row) output.textContent = `“${version}” is no version number of this product.`;
  else {
    row.setAttribute('aria-current', 'true');
    const score = row.children[1]?.cloneNode(true).childNodes ?? [];
    output.replaceChildren(
      ...cautionOf(row),
      ...score,
      '. Open advisories: ',
      ...advisoriesOf(row),
    );
  }
}

input?.addEventListener('input', () => void answer());
