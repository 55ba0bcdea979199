import { expect, inject, test } from 'vitest';
import { catalogOf } from '../helpers/catalog-of.ts';
import { attribute, byId, elementsOf, readPage } from '../helpers/read-pages.ts';

const site = inject('sites').plain;

test.for(catalogOf().agents)(
  'every question about $id leads to a place that is there',
  ({ id }) => {
    const page = readPage(site, `agents/${id}/`);
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
