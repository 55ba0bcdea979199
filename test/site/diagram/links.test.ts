import { expect, inject, test } from 'vitest';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { attribute, elementsOf, readPage } from '../../helpers/read-pages.ts';

const agents = catalogOf().agents.filter(({ data }) => data.architecture);

test.for(agents)('every link of the drawing of $id leads to something', ({ id }) => {
  const site = inject('sites').plain;
  const { elements } = readPage(site, `agents/${id}/`);
  const drawing = elements.filter((element) =>
    attribute(element, 'class')?.split(/\s+/).includes('dfd'),
  );
  const links = drawing.flatMap(elementsOf).filter(({ tagName }) => tagName === 'a');
  const targets = links.map((link) => attribute(link, 'href') ?? '');
  expect(targets.length).toBeGreaterThan(10);
  for (const target of targets) {
    const [path = '', anchor] = target.split('#');
    const page = path === '' ? elements : readPage(site, path.slice(1)).elements;
    const found = page.filter((element) => attribute(element, 'id') === anchor);
    expect(found, target).toHaveLength(1);
  }
});
