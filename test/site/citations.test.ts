import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { layers } from '#domain/maestro/layers.ts';
import { root } from '../helpers/build-site.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { entryParts } from '../helpers/page-kinds.ts';
import { attribute, byId, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';
import type { Element, Page } from '../helpers/read-pages.ts';

const site = inject('sites').plain;

/** The numbered links below a node: `[3]` and where it leads. */
function citesIn(elements: readonly Element[]): { number: number; href: string }[] {
  return elements.flatMap((element) => {
    if (element.tagName !== 'a') return [];
    const [, number] = /^\[(\d+)\]$/.exec(textOf(element)) ?? [];
    return number === undefined
      ? []
      : [{ number: Number(number), href: attribute(element, 'href') ?? '' }];
  });
}

/** The anchors of a list of sources, in the order in which it numbers them. */
function anchorsOf(evidence: Page): string[] {
  const list = evidence.elements.find((element) => {
    const first = elementsOf(element)[0];
    return element.tagName === 'ol' && attribute(first ?? element, 'id')?.startsWith('source-');
  });
  return (list ? elementsOf(list) : [])
    .filter(({ tagName }) => tagName === 'li')
    .map((item) => attribute(item, 'id') ?? '');
}

describe.for(catalogOf().agents)('$id', ({ id, data }) => {
  const evidenceUrl = `/agents/${id}/evidence/`;
  const evidence = readPage(site, evidenceUrl.slice(1));
  const anchors = anchorsOf(evidence);

  test('its sources are listed in the order of the entry, each with its title and address', () => {
    expect(anchors).toEqual(Object.keys(data.sources).map((source) => `source-${source}`));
    for (const [source, { title, url }] of Object.entries(data.sources)) {
      const item = byId(evidence, `source-${source}`);
      expect(textOf(item)).toContain(title.replace(/\s+/g, ' ').trim());
      expect(elementsOf(item).map((element) => attribute(element, 'href'))).toContain(url);
    }
  });

  test('every number on its pages leads to the source with that number', () => {
    for (const part of entryParts) {
      const cites = citesIn(readPage(site, `agents/${id}/${part}`).elements);
      const page = part === 'evidence/' ? '' : evidenceUrl;
      if (part !== 'history/' && part !== 'hardening/') expect(cites, part).not.toEqual([]);
      for (const { number, href } of cites)
        expect(href, part).toBe(`${page}#${anchors[number - 1]}`);
    }
  });

  test('each layer cites what the file cites there, in order, here and on the layer page', () => {
    const body = readFileSync(join(root, `content/agents/${id}.md`), 'utf8');
    for (const { id: layer, slug } of layers) {
      const section = body.split(/^## /m).find((text) => text.startsWith(`${layer} `)) ?? '';
      const written = [...section.matchAll(/\[@([a-z0-9-]+)\]/g)].map(
        ([, name]) => `${evidenceUrl}#source-${name}`,
      );
      const places = [
        byId(readPage(site, `layers/${slug}/`), `agent-${id}`),
        byId(readPage(site, `agents/${id}/`), layer),
      ];
      for (const place of places)
        expect(citesIn(elementsOf(place)).map(({ href }) => href)).toEqual(written);
    }
  });
});
