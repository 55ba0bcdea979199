import { describe, expect, inject, test } from 'vitest';
import { layers } from '#domain/maestro/layers.ts';
import { oncePer } from '#domain/remember.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { frameworkPages, pathOfId, referencePath } from '../helpers/framework-pages.ts';
import { attribute, byId, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';
import type { Page } from '../helpers/read-pages.ts';

// Many threats lead to the same page.
const wordsOf = oncePer((page: Page) => textOf(byId(page, 'main')));

/** What a page links to, with the base of its site. */
const addressesOf = oncePer(
  ({ elements }: Page) => new Set(elements.flatMap((element) => attribute(element, 'href') ?? [])),
);

/** What a page links to, below the base of its site. */
function linksOf(page: Page, base: string): Set<string> {
  const own = [...addressesOf(page)].filter((to) => to.startsWith(base));
  return new Set(own.map((to) => to.slice(base.length)));
}

describe.for(['plain', 'based'] as const)('in the %s site', (name) => {
  const site = inject('sites')[name];
  const catalog = catalogOf(site.content);
  const { agents } = catalog;

  test.for(agents)('every id of $id has a page that names the agent and the threat', (agent) => {
    let checked = 0;
    for (const { id, title, frameworks, stride } of agent.data.threats) {
      const paths = [...frameworks.map(pathOfId), ...stride.map((s) => referencePath('stride', s))];
      for (const path of paths) {
        const page = readPage(site, path);
        const text = wordsOf(page);
        expect(text, path).toContain(agent.data.name);
        expect(text, path).toContain(title.replace(/\s+/g, ' '));
        expect(
          addressesOf(page).has(`${site.base}agents/${agent.id}/threats/#threat-${id}`),
          path,
        ).toBe(true);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(agent.data.threats.length);
  });

  test.for(agents)('the threats of $id lead to the page of each of their ids', ({ id, data }) => {
    const links = linksOf(readPage(site, `agents/${id}/threats/`), site.base);
    const wanted = data.threats.flatMap(({ frameworks }) => frameworks.map(pathOfId));
    expect(wanted.filter((path) => !links.has(path))).toEqual([]);
  });

  test.for(agents)('every named threat on a layer of $id has it on its page', ({ id, data }) => {
    for (const layer of layers)
      for (const named of data.maestro[layer.id].threats ?? []) {
        const page = readPage(site, pathOfId(named));
        for (const to of [`agents/${id}/#${layer.id}`, `layers/${layer.slug}/#${named}`])
          expect(addressesOf(page).has(`${site.base}${to}`), `${named}: ${to}`).toBe(true);
      }
  });

  test('the lists lead to every id, and mark those that nobody carries', () => {
    const { lists, carried, idle } = frameworkPages(catalog);
    const found = new Map<string, string>();
    for (const path of lists.slice(1))
      for (const row of readPage(site, path).elements.filter(({ tagName }) => tagName === 'tr')) {
        const link = elementsOf(row).find(({ tagName }) => tagName === 'a');
        const href = link && attribute(link, 'href');
        if (href !== undefined) found.set(href.slice(site.base.length), textOf(row));
      }
    expect([...found.keys()].sort()).toEqual([...carried, ...idle].sort());
    for (const path of idle)
      expect(found.get(path)).toMatch(/nobody yet|not mapped yet|see LLM|see AML|cannot be told/);
    for (const path of carried) expect(found.get(path)).toMatch(/ \d+$/);
    expect(idle.length).toBeGreaterThan(0);
  });

  test('an id that nobody carries has a page that says so, and lists no threat', () => {
    for (const path of frameworkPages(catalog).idle) {
      const page = readPage(site, path);
      expect(textOf(byId(page, 'main')), path).toMatch(/No (entry lists this id|id of the Top)/);
      expect([...linksOf(page, site.base)].filter((to) => to.includes('#threat-'))).toEqual([]);
    }
  });
});
