import { describe, expect, inject, test } from 'vitest';
import { factors } from '#domain/aivss/factors.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { attribute, byId, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';

const site = inject('sites').plain;

describe.for(catalogOf().agents)('the score rationale of $id', ({ id, score }) => {
  const page = readPage(site, `agents/${id}/score/`);
  const charts = page.elements.filter((element) => attribute(element, 'class') === 'chart');

  test('has three charts, each with a title, and two with a table of the same numbers', () => {
    expect(charts).toHaveLength(3);
    for (const chart of charts) {
      expect(attribute(chart, 'role')).toBe('img');
      const title = byId(page, attribute(chart, 'aria-labelledby') ?? '');
      expect([title.tagName, textOf(title).length > 20]).toEqual(['title', true]);
    }
    const tables = charts.flatMap((chart) => attribute(chart, 'aria-describedby') ?? []);
    expect(tables.map((table) => byId(page, table).tagName)).toEqual(['table', 'table']);
  });

  test('says the score in the title of the bar, and marks it where it stands', () => {
    const [bar] = charts;
    const title = textOf(byId(page, 'score-bar'));
    expect(title).toContain(score.interval.high.score.toFixed(1));
    const mark = elementsOf(bar ?? never()).find((element) =>
      ['mark', 'span'].includes(attribute(element, 'class') ?? ''),
    );
    const x = 10 + score.interval.low.score * 32;
    expect(attribute(mark ?? never(), 'd')).toMatch(new RegExp(`^M${Math.round(x * 10) / 10} `));
  });

  test('lists every input among the smallest changes and among the ranges', () => {
    for (const section of ['flips', 'ranges']) {
      const text = page.elements.find(
        (element) => attribute(element, 'aria-labelledby') === section,
      );
      const rows = elementsOf(text ?? never())
        .filter((element) => attribute(element, 'scope') === 'row')
        .map(textOf);
      const names = ['CVSS base', ...factors.map(({ name }) => name), 'Mitigation Factor'];
      expect(rows).toEqual(expect.arrayContaining(names));
    }
  });
});

test('the methodology page reproduces the published examples', () => {
  const page = readPage(site, 'methodology/');
  const cells = page.elements.filter(({ tagName }) => tagName === 'td').map(textOf);
  expect(cells.filter((text) => text.endsWith(', the same'))).toHaveLength(10);
  expect(cells.filter((text) => text.endsWith('not as printed'))).toHaveLength(7);
  expect(cells.filter((text) => text.endsWith('other band'))).toHaveLength(2);
});

function never(): never {
  throw new Error('the page lacks it');
}
