import { describe, expect, inject, test } from 'vitest';
import { factors } from '#domain/aivss/factors.ts';
import { catalogOf, chipOf } from '../helpers/catalog-of.ts';
import { attribute, byId, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';
import type { Element } from '../helpers/read-pages.ts';

const site = inject('sites').plain;
const directory = readPage(site, '');
const main = (elements: readonly Element[]) =>
  elements.find(({ tagName }) => tagName === 'main') ?? never();
const rowsOf = (elements: readonly Element[]) =>
  elements
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => elementsOf(row).filter(({ tagName }) => /^t[hd]$/.test(tagName)))
    .map((cells) => cells.map(textOf));

function never(): never {
  throw new Error('the page has no main part');
}

test('the directory lists the agents in the order of the domain, and no other', () => {
  const listed = directory.elements.flatMap((element) => attribute(element, 'data-agent') ?? []);
  expect(listed).toEqual(catalogOf().agents.map(({ id }) => id));
});

describe.for(catalogOf().agents)('$id', ({ id, data, score }) => {
  const chip = chipOf(score.interval);
  const page = readPage(site, `agents/${id}/score/`);
  const rows = rowsOf(page.elements);

  test('its row in the directory shows the score that the domain computes', () => {
    const row = directory.elements.find((element) => attribute(element, 'data-agent') === id);
    const cell = elementsOf(row ?? never()).find(
      (element) => attribute(element, 'data-label') === 'Severity',
    );
    expect(textOf(cell ?? never())).toBe(chip);
  });

  test('its page and its score rationale show that score under their heading', () => {
    for (const path of [`agents/${id}/`, `agents/${id}/score/`]) {
      const text = textOf(main(readPage(site, path).elements));
      expect(text.slice(0, 400), path).toContain(`${chip} `);
    }
  });

  test('its driving threat is the one that the domain names', () => {
    const driver = `/agents/${id}/#threat-${score.driver.threat.id}`;
    const lead = elementsOf(main(page.elements)).filter(({ tagName }) => tagName === 'a');
    const hrefs = lead.map((link) => attribute(link, 'href'));
    expect(hrefs.find((href) => href?.includes('#threat-'))).toBe(driver);
  });

  test('the worked steps end with the lowest and the highest score', () => {
    const results = rows.filter(([term]) => term === 'Rounded half up').map((row) => row.at(-1));
    const { low, high, exact } = score.interval;
    const both = [low, high].map((total) => total.score.toFixed(1));
    expect(results).toEqual(exact ? both.slice(1) : both);
  });

  test('its ten factors are those of the entry, and their sum that of the domain', () => {
    for (const { key } of factors) {
      const { value } = data.aivss.factors[key];
      const shown = textOf(byId(page, `factor-${key}`));
      expect(shown, key).toContain(value === 'unknown' ? 'unknown' : value.toFixed(2));
    }
    const sum = rows.find(([term]) => term === 'Factor sum')?.[1];
    expect(sum).toContain(`${score.interval.high.factorSum.toFixed(2)} of 10`);
  });

  test('every threat has its own score in the table, and on the page of the entry', () => {
    const entry = readPage(site, `agents/${id}/`);
    for (const { threat, interval } of score.threats) {
      const row = rows.find(([name, ...rest]) => name === threat.title && rest.length === 4);
      expect(row?.at(-1), threat.id).toBe(chipOf(interval));
      const details = entry.elements.find(
        (element) =>
          element.tagName === 'details' &&
          elementsOf(element).some((e) => attribute(e, 'id') === `threat-${threat.id}`),
      );
      expect(textOf(details ?? never()), threat.id).toContain(chipOf(interval));
    }
  });
});
