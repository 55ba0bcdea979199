import type { LayerId } from '#domain/maestro/layers.ts';
import { listOf } from '#domain/wording.ts';

/** What questions are about, in the order in which the page asks them. */
export const topics = [
  { id: 'score', heading: 'What could move the score' },
  { id: 'flaws', heading: 'Known flaws' },
  { id: 'claims', heading: 'Claims and certificates' },
  { id: 'layers', heading: 'Layers that are not certain' },
  { id: 'flows', heading: 'Data that crosses a boundary' },
  { id: 'tests', heading: 'Controls without a passed test' },
] as const;

/** One question to the vendor, and why it is asked. */
export type Question = {
  readonly topic: (typeof topics)[number]['id'];
  /** Plain text: a question, or a question with a request after it. */
  readonly text: string;
  /** What is open in the entry, in a sentence or two. */
  readonly reason: string;
  /** Where the entry says so. */
  readonly from: readonly { readonly href: string; readonly name: string }[];
  /** The profiles in which it is asked; undefined: all of them. */
  readonly profiles?: readonly string[] | undefined;
  /** By how many points of the score the answer could move the headline, where that is known. */
  readonly swing?: number;
  readonly layer?: LayerId | undefined;
};

/** Most characters of a question: it is to be read in one go. */
const MAX_QUESTION = 400;

/** Lengths that a quotation may be cut to, the longest first. */
const LENGTHS = [300, 220, 140, 110, 80, 60, 40, 30];

/** Most characters of one item of a list. */
const MAX_OF_ITEM = 40;

/** A text as one line without its final stop, and without stops or spaces in a row. */
export function phrase(text: string): string {
  return (
    text
      // A single space, as most are, stays as it is.
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .replace(/\.{2,}/g, '…')
      .trim()
      .replace(/[.\s]+$/, '')
  );
}

/** A text of at most so many characters, cut between two words. */
export function short(text: string, most: number): string {
  const line = phrase(text);
  if (line.length <= most) return line;
  // Without a space there is one long word, which may be cut anywhere but within a character.
  const cut = line.slice(0, most).replace(/\s\S*$|[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s.,;:(–-]+$/, '')}…`;
}

/** A quotation of at most so many characters. Quotation marks inside become single ones. */
export function quoted(text: string, most: number): string {
  return `“${short(text.replace(/["“”]/g, '’'), most)}”`;
}

/**
 * Items as a list in a sentence: `a, b and c`, or `a, b and others` where there is no more room.
 * @param most characters of all items together; the first is named in any case
 */
export function some(items: readonly string[], most: number): string {
  const all = items.map((item) => short(item, MAX_OF_ITEM));
  const shown = all.filter(
    (_, index) => index === 0 || all.slice(0, index + 1).join(', ').length <= most,
  );
  return shown.length < all.length ? `${shown.join(', ')} and others` : listOf(shown, 'and');
}

/**
 * The longest form of a question that is not too long.
 * @param write gives the question with quotations of at most so many characters
 */
export function fitted(write: (most: number) => string): string {
  let form = '';
  for (const most of LENGTHS) {
    form = write(most);
    if (form.length <= MAX_QUESTION) break;
  }
  return form;
}

/**
 * Who a claim or a certificate comes from, to stand in brackets: `source: Example Labs`.
 * @param publishers in order, each once
 */
export function sourceWords(publishers: readonly string[]): string {
  const [first, ...others] = publishers;
  if (first === undefined) return 'no source given';
  return `source: ${short(first, 50)}${others.length > 0 ? ' and others' : ''}`;
}
