import { describe, expect, inject, test } from 'vitest';
import { buildAdvisoryIndex } from '#domain/catalog/advisory-index.ts';
import { factors } from '#domain/aivss/factors.ts';
import { severities } from '#domain/severity.ts';
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

/** The row of an agent in the directory. */
const rowOf = (id: string) =>
  directory.elements.find(
    (element) => element.tagName === 'tr' && attribute(element, 'data-agent') === id,
  ) ?? never();

test('the directory lists the agents in the order of the domain, and no other', () => {
  const rows = directory.elements.filter(({ tagName }) => tagName === 'tr');
  const listed = rows.flatMap((element) => attribute(element, 'data-agent') ?? []);
  expect(listed).toEqual(catalogOf().agents.map(({ id }) => id));
});

describe.for(catalogOf().agents)('$id', ({ id, data, score }) => {
  const chip = chipOf(score.interval);
  const page = readPage(site, `agents/${id}/score/`);
  const rows = rowsOf(page.elements);

  test('its row in the directory shows what the domain computes', () => {
    const [band = never(), threats = never(), , flaws = never()] = elementsOf(rowOf(id)).filter(
      ({ tagName }) => tagName === 'td',
    );
    expect(textOf(band)).toBe(`${chip}${score.driver.threat.title.replace(/\s+/g, ' ')}`);
    const worst = score.threats
      .filter(({ threat }) => threat.cvss !== 'unknown')
      .map(({ interval }) => interval.high.severity);
    const counted = severities
      .map((row) => [worst.filter((band) => band === row.id).length, row.name] as const)
      .filter(([count]) => count > 0)
      // The first letter of the band, for those who see it.
      .map(([count, name]) => [count, name, name.slice(0, 1)] as const);
    const unscored = score.threats.length - worst.length;
    const rest = unscored > 0 ? [[unscored, 'not scored'] as const] : [];
    expect(textOf(threats)).toBe([...counted, ...rest].map((pair) => pair.join(' ')).join(' '));
    const open = new Set(
      buildAdvisoryIndex(catalogOf()).flatMap(({ id: flaw, affected }) =>
        affected.some(({ agent, state }) => agent.id === id && state === 'open') ? [flaw] : [],
      ),
    );
    const listed = data.advisories.filter(({ withdrawn }) => withdrawn === undefined).length;
    expect(textOf(flaws)).toMatch(
      listed === 0 ? /^none listed/ : new RegExp(`^${open.size} of ${listed} listed`),
    );
  });

  test('its answer and its score rationale begin with that score', () => {
    const verdict = readPage(site, `agents/${id}/`).elements.find(
      (element) => attribute(element, 'aria-labelledby') === 'verdict',
    );
    expect(textOf(verdict ?? never())).toContain(chip);
    expect(textOf(main(page.elements)).slice(0, 400)).toContain(`${chip} `);
  });

  test('its driving threat is the one that the domain names', () => {
    const driver = `/agents/${id}/threats/#threat-${score.driver.threat.id}`;
    for (const path of [`agents/${id}/`, `agents/${id}/score/`]) {
      const lead = elementsOf(main(readPage(site, path).elements));
      const hrefs = lead.flatMap((element) => attribute(element, 'href') ?? []);
      expect(
        hrefs.find((href) => href.includes('#threat-')),
        path,
      ).toBe(driver);
    }
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

  test('every threat has its own score in the table, and on the page of the threats', () => {
    const threats = readPage(site, `agents/${id}/threats/`);
    for (const { threat, interval } of score.threats) {
      const title = threat.title.replace(/\s+/g, ' ');
      const row = rows.find(([name, ...rest]) => name === title && rest.length === 4);
      expect(row?.at(-1), threat.id).toBe(chipOf(interval));
      const details = threats.elements.find(
        (element) =>
          element.tagName === 'details' &&
          elementsOf(element).some((e) => attribute(e, 'id') === `threat-${threat.id}`),
      );
      expect(textOf(details ?? never()), threat.id).toContain(chipOf(interval));
    }
  });
});
