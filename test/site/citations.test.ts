import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { layers } from '#domain/maestro/layers.ts';
import { root } from '../helpers/build-site.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { attribute, byId, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';
import type { Element, Page } from '../helpers/read-pages.ts';

const site = inject('sites').plain;

/** The numbered links below a node: `[3]` and where it leads. */
function citesIn(elements: readonly Element[]): { number: number; href: string }[] {
  return elements.flatMap((element) => {
    const [, number] = /^\[(\d+)\]$/.exec(textOf(element)) ?? [];
    if (element.tagName !== 'a' || number === undefined) return [];
    return [{ number: Number(number), href: attribute(element, 'href') ?? '' }];
  });
}

/** The anchors of the entry page's list of sources, in the order in which it numbers them. */
function anchorsOf(entry: Page): string[] {
  const list = entry.elements.find((element) => {
    const first = elementsOf(element)[0];
    return element.tagName === 'ol' && attribute(first ?? element, 'id')?.startsWith('source-');
  });
  return (list ? elementsOf(list) : [])
    .filter(({ tagName }) => tagName === 'li')
    .map((item) => attribute(item, 'id') ?? '');
}

describe.for(catalogOf().agents)('$id', ({ id, data }) => {
  const entry = readPage(site, `agents/${id}/`);
  const anchors = anchorsOf(entry);

  test('its sources are listed in the order of the entry, each with its title and address', () => {
    expect(anchors).toEqual(Object.keys(data.sources).map((source) => `source-${source}`));
    for (const [source, { title, url }] of Object.entries(data.sources)) {
      const item = byId(entry, `source-${source}`);
      expect(textOf(item)).toContain(title);
      expect(elementsOf(item).map((element) => attribute(element, 'href'))).toContain(url);
    }
  });

  test('every number on its page leads to the source with that number', () => {
    const cites = citesIn(entry.elements);
    expect(cites.length).toBeGreaterThan(0);
    for (const { number, href } of cites) expect(href).toBe(`#${anchors[number - 1]}`);
  });

  test('every number on its score rationale leads to the same source on its page', () => {
    const cites = citesIn(readPage(site, `agents/${id}/score/`).elements);
    expect(cites.length).toBeGreaterThan(0);
    for (const { number, href } of cites)
      expect(href).toBe(`/agents/${id}/#${anchors[number - 1]}`);
  });

  test('each layer cites what the file cites there, in order, here and on the layer page', () => {
    const body = readFileSync(join(root, `content/agents/${id}.md`), 'utf8');
    for (const { id: layer, slug } of layers) {
      const section = body.split(/^## /m).find((text) => text.startsWith(`${layer} `)) ?? '';
      const written = [...section.matchAll(/\[@([a-z0-9-]+)\]/g)].map(
        ([, name]) => `source-${name}`,
      );
      const page = readPage(site, `layers/${slug}/`);
      const there = citesIn(elementsOf(byId(page, `agent-${id}`)));
      expect(there.map(({ href }) => href)).toEqual(written.map((to) => `/agents/${id}/#${to}`));
      const here = citesIn(elementsOf(byId(entry, layer))).map(({ href }) => href);
      expect(here.slice(0, written.length)).toEqual(written.map((to) => `#${to}`));
    }
  });
});
