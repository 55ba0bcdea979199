import { describe, expect, inject, test } from 'vitest';
import { strideCategories } from '#domain/stride.ts';
import { catalogOf, chipOf } from '../helpers/catalog-of.ts';
import { attribute, byId, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';
import type { Element, Page } from '../helpers/read-pages.ts';

const site = inject('sites').plain;
const { agents } = catalogOf();
const pageOf = (id: string) => readPage(site, `agents/${id}/`);
const named = (root: Element, tag: string) =>
  elementsOf(root).filter(({ tagName }) => tagName === tag);

/** The section below a heading. */
function section({ elements }: Page, id: string): Element {
  const found = elements.find((element) => attribute(element, 'aria-labelledby') === id);
  return found ?? expect.fail(`no section ${id}`);
}

/** The body rows of the tables of a section: the cells of each, the name first. */
const rowsOf = (root: Element) =>
  named(root, 'tr')
    .filter((row) => named(row, 'td').length > 0)
    .map((row) => ({ name: textOf(named(row, 'th')[0] ?? row), cells: named(row, 'td') }));

const targets = (root: Element) =>
  named(root, 'a').map((link) => (attribute(link, 'href') ?? '').replace('#threat-', ''));

describe.for(agents)('the page of $id', ({ id, data, score }) => {
  const page = pageOf(id);
  const tables = named(section(page, 'threats'), 'table');
  const overview = rowsOf(tables[0] ?? expect.fail());

  test('has a row and a text for every threat, with its score', () => {
    expect(overview).toHaveLength(data.threats.length);
    for (const { threat, interval } of score.threats) {
      const row = overview.find(({ name }) => name.endsWith(threat.title)) ?? expect.fail();
      expect(textOf(row.cells[1] ?? expect.fail())).toContain(chipOf(interval));
      expect(textOf(byId(page, `threat-${threat.id}`))).toContain(threat.scenario);
    }
  });

  test('has a matrix whose links fit their row and their column', () => {
    const { components = [], flows = [] } = data.architecture ?? {};
    const rows = rowsOf(section(page, 'stride'));
    expect(rows).toHaveLength(components.length + flows.length);
    const nameOf = (end: string) => components.find((row) => row.id === end)?.name ?? '';
    const ends = [...components.map((row) => [row.id]), ...flows.map(({ from, to }) => [from, to])];
    for (const [index, { name, cells }] of rows.entries()) {
      const parts = ends[index] ?? expect.fail();
      expect(name.startsWith(parts.map(nameOf).join(' → '))).toBe(true);
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

  test('says so where it has no diagram', () => {
    const text = textOf(section(page, 'stride'));
    expect(/draws no data-flow diagram/.test(text)).toBe(data.architecture === undefined);
  });
});

describe('the page of Dify', () => {
  const page = pageOf('dify');
  const rows = rowsOf(section(page, 'stride'));
  const cell = (name: string, column: number) =>
    rows.find((row) => row.name.startsWith(name))?.cells[column] ?? expect.fail(name);
  const threat = (id: string) => byId(page, `threat-${id}`);

  test('has the worked DREAD example: 9, 8, 7, 5 and 6 make 35, which is High', () => {
    const table = named(threat('prompt-injection'), 'table')[0] ?? expect.fail();
    expect(textOf(named(table, 'caption')[0] ?? table)).toBe('DREAD: sum 35 of 50, High');
    const ratings = named(table, 'tr').map((row) =>
      [...named(row, 'th'), ...named(row, 'td')].map(textOf).slice(0, 2),
    );
    expect(ratings).toEqual([
      ...[
        ['Damage', '9'],
        ['Reproducibility', '8'],
        ['Exploitability', '7'],
      ],
      ...[
        ['Affected users', '5'],
        ['Discoverability', '6'],
      ],
    ]);
  });

  test.for([
    ['Orchestration engine', 1, 'prompt-injection'],
    ['Orchestration engine', 3, 'prompt-injection'],
    ['Orchestration engine → Internal tools and APIs', 0, 'prompt-injection'],
    ['Database with settings and keys', 3, 'default-credentials'],
    ['Database with settings and keys', 1, 'default-credentials'],
    ['Database with settings and keys', 3, 'over-broad-access'],
  ] as const)('has "%s", column %d: %s', ([name, column, id]) => {
    expect(targets(cell(name, column))).toContain(id);
  });

  test.for([
    ['Spoofing', 'over-broad-access', ['https-mtls', 'update-rotate']],
    ['Tampering', 'prompt-injection', ['input-check']],
    ['Repudiation', 'over-broad-access', ['audit-log']],
    ['Information disclosure', 'prompt-injection', ['input-check']],
    ['Denial of service', 'over-broad-access', ['rate-limits']],
    ['Elevation of privilege', 'prompt-injection', ['least-privilege']],
  ] as const)('answers %s, in %s, with %j', ([category, id, mitigations]) => {
    expect(textOf(threat(id))).toContain(category);
    const links = named(threat(id), 'a').map((link) => attribute(link, 'href'));
    for (const mitigation of mitigations) expect(links).toContain(`#mitigation-${mitigation}`);
  });

  test('shows where nobody thought of a threat', () => {
    expect(textOf(cell('Plugin marketplace', 0))).toBe('none');
    expect(textOf(cell('Plugin marketplace', 1))).toBe('');
  });
});
