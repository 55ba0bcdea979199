import { describe, expect, inject, test } from 'vitest';
import { catalogOf } from '../helpers/catalog-of.ts';
import { entryParts, someAgents } from '../helpers/page-kinds.ts';
import { attribute, byId, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';
import type { Element, Page } from '../helpers/read-pages.ts';

const site = inject('sites').plain;
const answerOf = (id: string) => readPage(site, `agents/${id}/`);

const hasClass = (element: Element, name: string) =>
  attribute(element, 'class')?.split(/\s+/).includes(name) ?? false;

/** What only shows once a reader opens it: everything in a closed `details` but its summary. */
function folded(root: Element): Set<Element> {
  const closed = elementsOf(root).filter(
    (element) => element.tagName === 'details' && attribute(element, 'open') === undefined,
  );
  const inside = closed.flatMap((details) => {
    const [summary] = elementsOf(details).filter(({ tagName }) => tagName === 'summary');
    const kept = new Set(summary ? [summary, ...elementsOf(summary)] : []);
    return elementsOf(details).filter((element) => !kept.has(element));
  });
  return new Set(inside);
}

/** The words of a page that stand outside of closed boxes and of the drawing. */
function shownText(page: Page): string {
  const main = byId(page, 'main');
  const hidden = folded(main);
  const drawings = elementsOf(main).filter(({ tagName }) => tagName === 'svg');
  for (const drawing of drawings) for (const part of elementsOf(drawing)) hidden.add(part);
  const texts = (element: Element): string =>
    element.childNodes
      .map((node) => {
        if ('value' in node) return node.value;
        return 'tagName' in node && !hidden.has(node) && node.tagName !== 'svg' ? texts(node) : '';
      })
      .join(' ');
  return texts(main).replace(/\s+/g, ' ');
}

describe.for(catalogOf().agents)('the answer on $id', ({ id }) => {
  const page = answerOf(id);

  test('has at most 2,000 words outside of closed boxes', () => {
    const words = shownText(page).match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
    expect(words.length).toBeGreaterThan(100);
    expect(words.length).toBeLessThanOrEqual(2000);
  });
});

/** Sentences of some length: others ones are names and terms, which may well stand twice. */
const sentencesOf = (text: string) =>
  text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[.!?]$/.test(sentence))
    .filter((sentence) => sentence.split(' ').length >= 8);

/** What says a thing in one place: the blocks of a page whose text no other block holds. */
const BLOCKS = ['p', 'li', 'dd', 'td', 'blockquote'];

test.for([
  ...catalogOf().agents.map(({ id }) => `agents/${id}/`),
  ...someAgents.flatMap(({ id }) =>
    entryParts
      .filter((part) => !['', 'score/'].includes(part))
      .map((part) => `agents/${id}/${part}`),
  ),
])('no sentence stands twice on /%s', (path) => {
  const main = byId(readPage(site, path), 'main');
  // What the letters of a vector mean stands with each vector, folded away; a question to the
  // vendor is sent alone.
  const inGlossary = new Set(
    elementsOf(main)
      .filter((element) => hasClass(element, 'metrics') || hasClass(element, 'asked'))
      .flatMap(elementsOf),
  );
  const blocks = elementsOf(main).filter(
    (element) =>
      BLOCKS.includes(element.tagName) &&
      // Words for another profile do not show together with these.
      !hasClass(element, 'when') &&
      !inGlossary.has(element) &&
      !elementsOf(element).some(({ tagName }) => BLOCKS.includes(tagName)),
  );
  const seen = new Set<string>();
  const twice = blocks
    .flatMap((block) => sentencesOf(textOf(block)))
    .filter((sentence) => seen.size === seen.add(sentence).size);
  expect(twice).toEqual([]);
});
