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

test.for(catalogOf().agents)('the answer on $id asks three of them at most', ({ id }) => {
  const all = readPage(site, `agents/${id}/evidence/`).elements.filter(
    ({ tagName }) => tagName === 'p',
  );
  const list = readPage(site, `agents/${id}/`).elements.find(
    (element) => attribute(element, 'class') === 'unknowns',
  );
  const asked = list ? elementsOf(list).filter(({ tagName }) => tagName === 'li') : [];
  expect(asked.length).toBeLessThanOrEqual(3);
  const texts = new Set(all.map(textOf));
  for (const item of asked) expect(texts).toContain(textOf(item));
});
