import { describe, expect, inject, test } from 'vitest';
import { explanations } from '#domain/explanations.ts';
import { attribute, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';
import type { Element, Page } from '../helpers/read-pages.ts';

const site = inject('sites').based;
const tagged = (page: Page, name: string) =>
  page.elements.filter(({ tagName }) => tagName === name);

/** The text of an element as it is written, spaces and line ends included. */
function writtenIn(element: Element): string {
  return [element, ...elementsOf(element)]
    .flatMap(({ childNodes }) => childNodes)
    .map((node) => ('value' in node ? node.value : ''))
    .join('');
}

describe.for(explanations)('/rules/$id/', ({ id, title, why, good, bad }) => {
  const page = readPage(site, `rules/${id}/`);

  test('says what must hold and why', () => {
    expect(tagged(page, 'h1').map(textOf)).toEqual([title]);
    expect(tagged(page, 'p').map(textOf)).toContain(why.replaceAll('`', ''));
  });

  test('shows every example as it is written, and what the report says of the bad ones', () => {
    const pieces = [...(good === '' ? [] : [good]), ...bad.map(({ piece }) => piece)];
    expect(tagged(page, 'pre').map(writtenIn)).toEqual(pieces);
    expect(tagged(page, 'q').map(textOf)).toEqual(
      // As a reader sees it: without backticks, and with white space folded.
      bad.map(({ message }) => message.replaceAll('`', '').replace(/\s+/g, ' ').trim()),
    );
  });
});

test('the list links every rule, and every page links the list', () => {
  const links = (path: string) =>
    tagged(readPage(site, path), 'a').flatMap((link) => attribute(link, 'href') ?? []);
  const listed = links('rules/').filter((href) => /\/rules\/./.test(href));
  expect(listed).toEqual(explanations.map(({ id }) => `/x/y/rules/${id}/`));
  expect(links('')).toContain('/x/y/rules/');
});
