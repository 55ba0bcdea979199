import { describe, expect, inject, test } from 'vitest';
import { boardOf } from '#domain/catalog/threat-coverage-matrix.ts';
import { layers } from '#domain/maestro/layers.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { byId, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';

const site = inject('sites').plain;
const { agents } = catalogOf();
const states = ['present', 'addressed', 'ruled-out', 'not-listed', 'unchecked'] as const;

describe.for(layers.map((layer) => ({ ...layer })))('the board of $id', ({ id, slug }) => {
  const page = readPage(site, `layers/${slug}/`);
  const rows = boardOf(agents, id);

  test('has a row for each named threat, in the order of the domain', () => {
    const ids = page.elements.flatMap((element) =>
      element.tagName === 'tr' ? element.attrs.filter(({ name }) => name === 'id') : [],
    );
    expect(ids.map(({ value }) => value)).toEqual(rows.map(({ threat }) => threat.id));
  });

  // Above a dozen agents there is no column for each: `board.test.ts` has those.
  test('counts the agents of every state, and names those that have the threat', () => {
    expect(agents.length).toBeGreaterThan(12);
    for (const { threat, cells, totals } of rows) {
      const [share = '', ...shown] = elementsOf(byId(page, threat.id))
        .filter(({ tagName }) => tagName === 'td')
        .map(textOf);
      for (const [index, { state }] of cells.entries())
        if (state === 'present' || state === 'addressed')
          expect(share, threat.id).toContain(agents[index]?.data.name);
      const numbers = shown.map((text) => Number.parseInt(text, 10));
      // A state that no threat of the layer is in has no column.
      expect(numbers, threat.id).toEqual(
        states
          .filter((state) => rows.some((row) => row.totals[state] > 0))
          .map((state) => totals[state]),
      );
    }
  });

  test('is summed up on the page of all layers', () => {
    const cells = rows.flatMap((row) => row.cells);
    const count = (state: string) => cells.filter((cell) => cell.state === state).length;
    const row = readPage(site, 'layers/').elements.find(
      (element) => element.tagName === 'tr' && textOf(element).startsWith(`${id} `),
    );
    const shown = elementsOf(row ?? byId(page, 'named'))
      .filter(({ tagName }) => tagName === 'td')
      .map((cell) => Number.parseInt(textOf(cell), 10));
    expect(shown).toEqual([...states.map(count), cells.length]);
  });
});
