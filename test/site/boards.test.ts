import { describe, expect, inject, test } from 'vitest';
import { boardOf } from '#domain/catalog/threat-coverage-matrix.ts';
import { layers } from '#domain/maestro/layers.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { byId, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';

const site = inject('sites').plain;
const { agents } = catalogOf();
const words = {
  present: 'Present',
  addressed: 'Addressed',
  'ruled-out': 'Ruled out',
  'not-listed': 'Not listed',
  unchecked: 'Nobody checked',
};

describe.for(layers.map((layer) => ({ ...layer })))('the board of $id', ({ id, slug }) => {
  const page = readPage(site, `layers/${slug}/`);
  const rows = boardOf(agents, id);

  test('has a row for each named threat, in the order of the domain', () => {
    const ids = page.elements.flatMap((element) =>
      element.tagName === 'tr' ? element.attrs.filter(({ name }) => name === 'id') : [],
    );
    expect(ids.map(({ value }) => value)).toEqual(rows.map(({ threat }) => threat.id));
  });

  test('says the state of every agent in words, and counts them', () => {
    for (const { threat, cells, totals } of rows) {
      const shown = elementsOf(byId(page, threat.id))
        .filter(({ tagName }) => tagName === 'td')
        .map(textOf);
      expect(shown).toHaveLength(agents.length + 5);
      for (const [index, { state, tested }] of cells.entries())
        expect(shown[index], threat.id).toMatch(
          new RegExp(`${words[state]}${tested ? ', test passed' : ''}$`),
        );
      const numbers = shown.slice(agents.length).map((text) => Number.parseInt(text, 10));
      expect(numbers, threat.id).toEqual([
        ...[totals.present, totals.addressed, totals['ruled-out']],
        ...[totals['not-listed'], totals.unchecked],
      ]);
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
    expect(shown).toEqual([...Object.keys(words).map(count), cells.length]);
  });
});
