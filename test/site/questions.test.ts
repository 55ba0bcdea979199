import { expect, inject, test } from 'vitest';
import { catalogOf } from '../helpers/catalog-of.ts';
import { attribute, byId, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';

const site = inject('sites').plain;

test.for(catalogOf().agents)(
  'every question about $id leads to a place that is there',
  ({ id }) => {
    const page = readPage(site, `agents/${id}/evidence/`);
    const asked = page.elements.filter((element) =>
      attribute(element, 'class')?.split(/\s+/).includes('asked'),
    );
    const links = asked.flatMap(elementsOf).filter(({ tagName }) => tagName === 'a');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const to = new URL(attribute(link, 'href') ?? '', `https://x.example/${page.path}`);
      const there = readPage(site, to.pathname.slice(1));
      if (to.hash !== '') expect(byId(there, to.hash.slice(1))).toBeDefined();
    }
  },
);

/** The text of a part of a page without white space: two parts of an item may stand on two lines. */
const solid = (node: Parameters<typeof textOf>[0]) => textOf(node).replaceAll(' ', '');

test.for(catalogOf().agents)(
  'the answer on $id asks three of them at most, each with its reason',
  ({ id }) => {
    const itemsIn = (path: string, mark: string) =>
      readPage(site, path)
        .elements.filter((element) => attribute(element, 'class') === mark)
        .flatMap(elementsOf)
        .filter(({ tagName }) => tagName === 'li');
    const all = itemsIn(`agents/${id}/evidence/`, 'asked').map(solid);
    const asked = itemsIn(`agents/${id}/`, 'unknowns');
    expect(asked.length).toBeLessThanOrEqual(3);
    for (const item of asked) {
      expect(textOf(item)).toMatch(/[?.] [A-Z][^?]*\.$/);
      expect(all.some((text) => text.startsWith(solid(item)))).toBe(true);
    }
  },
);
