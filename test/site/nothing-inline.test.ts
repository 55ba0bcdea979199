import { describe, expect, inject, test } from 'vitest';
import { attribute, readPages, textOf } from '../helpers/read-pages.ts';
import type { Element } from '../helpers/read-pages.ts';

const { plain, based } = inject('sites');

describe.for([
  { name: 'plain', site: plain },
  { name: 'based', site: based },
])('in the $name site', ({ site }) => {
  const pages = readPages(site);
  const elements = pages.flatMap((page) =>
    page.elements.map((element) => ({ page: page.path, element })),
  );
  const named = (...tags: string[]) =>
    elements.filter(({ element }) => tags.includes(element.tagName));

  const isData = (element: Element) => attribute(element, 'type') === 'application/ld+json';

  test('no script stands in a page: each is a file', () => {
    expect(named('script').length).toBeGreaterThan(0);
    const inline = named('script')
      .filter(({ element }) => !isData(element))
      .filter(({ element }) => attribute(element, 'src') === undefined || textOf(element) !== '');
    expect(inline.map(({ page }) => page)).toEqual([]);
  });

  test('what an element of scripts holds as data is JSON of schema.org, and can end no element', () => {
    const data = named('script').filter(({ element }) => isData(element));
    const pages = data.map(({ page }) => page);
    expect(pages.filter((page) => page !== '' && !page.startsWith('agents/'))).toEqual([]);
    expect(pages).toContain('');
    for (const { element } of data) {
      const text = textOf(element);
      expect(text).not.toContain('<');
      for (const statement of JSON.parse(text) as object[])
        expect(statement).toMatchObject({ '@context': 'https://schema.org' });
    }
  });

  test('no style stands in a page, neither as an element nor as an attribute', () => {
    expect(named('style').map(({ page }) => page)).toEqual([]);
    const styled = elements.filter(({ element }) => attribute(element, 'style') !== undefined);
    expect(styled.map(({ page, element }) => `${page} ${element.tagName}`)).toEqual([]);
  });

  test('no attribute is a handler of events', () => {
    const handlers = elements.filter(({ element }) =>
      element.attrs.some(({ name }) => name.startsWith('on')),
    );
    expect(handlers.map(({ page, element }) => `${page} ${element.tagName}`)).toEqual([]);
  });

  test('scripts, styles and images come from the site itself', () => {
    const loaded = named('script', 'link', 'img', 'source', 'iframe', 'object', 'embed', 'use')
      .filter(({ element }) => attribute(element, 'rel') !== 'canonical')
      .flatMap(({ element }) =>
        ['src', 'href', 'srcset', 'data'].flatMap((name) => attribute(element, name) ?? []),
      );
    expect(loaded.length).toBeGreaterThan(pages.length);
    expect(loaded.filter((address) => !address.startsWith(site.base))).toEqual([]);
    expect(loaded.filter((address) => address.startsWith('//'))).toEqual([]);
  });

  test('no page holds a frame, an object, a base or a refresh', () => {
    const tags = named('iframe', 'object', 'embed', 'base', 'frame');
    const refresh = named('meta').filter(
      ({ element }) => attribute(element, 'http-equiv')?.toLowerCase() === 'refresh',
    );
    expect([...tags, ...refresh].map(({ page }) => page)).toEqual([]);
  });
});
