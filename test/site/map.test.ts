import { describe, expect, inject, test } from 'vitest';
import { severityName } from '#domain/severity.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { attribute, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';
import type { Element } from '../helpers/read-pages.ts';

/** Each element of a kind that stands for an agent, by the id of the agent. */
const byAgent = (elements: readonly Element[], tag: string) =>
  elements
    .filter(({ tagName }) => tagName === tag)
    .flatMap((element) => {
      const id = attribute(element, 'data-agent');
      return id === undefined ? [] : [[id, element] as const];
    });

describe.for(['plain', 'based'] as const)('the map of the %s site', (name) => {
  const site = inject('sites')[name];
  const { agents } = catalogOf(site.content);
  const page = readPage(site, 'map/');
  const [chart = expect.fail(), upright = expect.fail(), ...small] = page.elements.filter(
    (element) => attribute(element, 'class') === 'map',
  );
  const dots = new Map(byAgent(elementsOf(chart), 'g'));
  const rows = new Map(byAgent(page.elements, 'tr'));

  test('has a row for every agent, and a dot for each whose worst threat has a vector', () => {
    expect([...rows.keys()]).toEqual(agents.map(({ id }) => id));
    const scored = agents.filter(({ score }) => score.driver.cvssBase !== 'unknown');
    expect([...dots.keys()]).toEqual(scored.map(({ id }) => id));
    const again = byAgent(elementsOf(upright), 'g').map(([id]) => id);
    expect(again).toEqual([...dots.keys()]);
  });

  test('says by each dot what its row says', () => {
    for (const [id, dot] of dots) {
      const link = elementsOf(dot).find(({ tagName }) => tagName === 'a') ?? expect.fail();
      const cells = elementsOf(rows.get(id) ?? expect.fail()).filter(({ tagName }) =>
        /^t[hd]$/.test(tagName),
      );
      const [agent = '', kind = '', band = '', agency = '', base = ''] = cells.map(textOf);
      expect(attribute(link, 'aria-label')).toBe(
        `${agent}, ${kind}: ${band}; agency ${agency}, CVSS base ${base}`,
      );
      const href = cells.flatMap(elementsOf).find(({ tagName }) => tagName === 'a');
      expect(attribute(link, 'href')).toBe(attribute(href ?? dot, 'href'));
      expect(attribute(link, 'href')).toBe(`${site.base}agents/${id}/`);
    }
  });

  test('puts each dot where its numbers say, on straight scales', () => {
    const places = [...dots].map(([id, dot]) => {
      const mark = elementsOf(dot).find((e) => attribute(e, 'transform') !== undefined);
      const [x = 0, y = 0] = (attribute(mark ?? dot, 'transform') ?? '')
        .match(/[\d.]+/g)!
        .map(Number);
      const { measures, score } = agents.find((agent) => agent.id === id) ?? expect.fail();
      return { x, y, agency: measures.agency.high, base: Number(score.driver.cvssBase) };
    });
    /** What a unit is in pixels, from the two dots that stand farthest apart. */
    const scaleOf = (at: 'x' | 'y', by: 'agency' | 'base') => {
      const sorted = places.toSorted((a, b) => a[by] - b[by]);
      const [low = expect.fail(), high = expect.fail()] = [sorted[0], sorted.at(-1)];
      const unit = (high[at] - low[at]) / (high[by] - low[by]);
      return { unit, place: (value: number) => low[at] + (value - low[by]) * unit };
    };
    const [across, up] = [scaleOf('x', 'agency'), scaleOf('y', 'base')];
    expect(across.unit).toBeGreaterThan(0);
    expect(up.unit).toBeLessThan(0);
    for (const { x, y, agency, base } of places) {
      expect(Math.abs(x - across.place(agency))).toBeLessThan(0.5);
      expect(Math.abs(y - up.place(base))).toBeLessThan(0.5);
    }
  });

  test('colours each dot by the band of the agent, and shows it once more by its kind', () => {
    for (const { id, severity, data } of agents) {
      const dot = dots.get(id);
      if (!dot) continue;
      expect(attribute(dot, 'class')).toContain(`dot-${severity}`);
      expect(textOf(rows.get(id) ?? dot)).toContain(severityName(severity));
      const again = small.flatMap((map) => byAgent(elementsOf(map), 'g').map(([own]) => own));
      expect(again.filter((own) => own === id)).toHaveLength(1);
      expect(attribute(dot, 'class')).toContain(`kind-${data.kind}`);
    }
  });
});
