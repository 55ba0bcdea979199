import { describe, expect, inject, test } from 'vitest';
import { strideCategories } from '#domain/stride.ts';
import { catalogOf, chipOf } from '../helpers/catalog-of.ts';
import { attribute, byId, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';
import type { Element, Page } from '../helpers/read-pages.ts';

const site = inject('sites').plain;
const { agents } = catalogOf();
const pageOf = (id: string) => readPage(site, `agents/${id}/threats/`);
const named = (root: Element, tag: string) =>
  elementsOf(root).filter(({ tagName }) => tagName === tag);
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The section below a heading; undefined where the page has none. */
const section = ({ elements }: Page, id: string) =>
  elements.find((element) => attribute(element, 'aria-labelledby') === id);

/** The body rows of the tables of a section: the cells of each, the name first. */
const rowsOf = (root: Element) =>
  named(root, 'tr')
    .filter((row) => named(row, 'td').length > 0)
    .map((row) => ({ name: textOf(named(row, 'th')[0] ?? row), cells: named(row, 'td') }));

const targets = (root: Element) =>
  named(root, 'a').map((link) => (attribute(link, 'href') ?? '').replace('#threat-', ''));

describe.for(agents)('the threats of $id', ({ id, data, score, closedThreats }) => {
  const page = pageOf(id);
  const overview = rowsOf(section(page, 'threats') ?? expect.fail()).filter(({ name }) =>
    name.startsWith('#'),
  );

  test('has a row and a text for every open threat, with its score, the highest first', () => {
    expect(overview).toHaveLength(score.threats.length);
    for (const { threat, interval } of score.threats) {
      const row =
        overview.find(({ name }) => name.endsWith(` ${squeeze(threat.title)}`)) ?? expect.fail();
      expect(textOf(row.cells[0] ?? expect.fail())).toContain(chipOf(interval));
      expect(textOf(byId(page, `threat-${threat.id}`))).toContain(squeeze(threat.scenario));
    }
    expect(overview[0]?.name).toBe(`#1 ${squeeze(score.driver.threat.title)}`);
  });

  test('keeps the closed ones apart, each with the versions that have it', () => {
    const closed = section(page, 'closed-threats');
    expect(closed === undefined).toBe(closedThreats.length === 0);
    for (const { scored, openIn } of closedThreats) {
      const { id: own, title, scenario } = scored.threat;
      const text = textOf(closed ?? expect.fail());
      expect(text).toContain(squeeze(title));
      expect(text).toContain(`open in ${openIn || 'no version'}`);
      expect(textOf(byId(page, `threat-${own}`))).toContain(squeeze(scenario));
    }
  });

  test('has a matrix whose links fit their row and their column', () => {
    const { components = [], flows = [] } = data.architecture ?? {};
    const stride = section(page, 'stride');
    expect(stride === undefined).toBe(data.architecture === undefined);
    const rows = stride ? rowsOf(stride) : [];
    expect(rows).toHaveLength(components.length + flows.length);
    const nameOf = (end: string) => components.find((row) => row.id === end)?.name ?? '';
    const ends = [...components.map((row) => [row.id]), ...flows.map(({ from, to }) => [from, to])];
    for (const [index, { name, cells }] of rows.entries()) {
      const parts = ends[index] ?? expect.fail();
      expect(name.startsWith(squeeze(parts.map(nameOf).join(' → ')))).toBe(true);
      const columns = cells.length === 3 ? [1, 3, 4] : [0, 1, 2, 3, 4, 5];
      for (const [column, cell] of cells.entries()) {
        const letter = strideCategories[columns[column] ?? -1]?.id ?? expect.fail();
        for (const target of targets(cell)) {
          const threat = data.threats.find((row) => row.id === target) ?? expect.fail(target);
          expect(threat.stride).toContain(letter);
          expect(threat.components).toEqual(expect.arrayContaining(parts));
        }
      }
    }
  });
});

test('a threat with DREAD has its five numbers, their sum and what that makes of it', () => {
  for (const { id, data } of agents)
    for (const { id: own, dread } of data.threats) {
      const [table] = named(byId(pageOf(id), `threat-${own}`), 'table');
      expect(table === undefined, own).toBe(dread === undefined);
      if (!table || !dread) continue;
      const numbers = Object.values(dread).map(({ value }) => value);
      const sum = numbers.reduce((a, b) => a + b, 0);
      expect(textOf(named(table, 'caption')[0] ?? table)).toMatch(
        new RegExp(`^DREAD: sum ${sum} of 50, (Low|Medium|High|Critical)$`),
      );
      const shown = named(table, 'tr').map((row) => Number(textOf(named(row, 'td')[0] ?? row)));
      expect(shown.toSorted(), own).toEqual(numbers.toSorted());
    }
});

test('a threat leads to each mitigation that is named against it', () => {
  for (const { id, data } of agents)
    for (const { id: own, mitigations } of data.threats) {
      const links = named(byId(pageOf(id), `threat-${own}`), 'a');
      const hrefs = links.map((link) => attribute(link, 'href'));
      for (const mitigation of mitigations)
        expect(hrefs, own).toContain(`/agents/${id}/hardening/#mitigation-${mitigation}`);
    }
});
