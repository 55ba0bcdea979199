import { describe, expect, inject, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factors } from '#domain/aivss/factors.ts';
import { findPairs } from '#domain/catalog/pairs.ts';
import { currentIdOf } from '#domain/frameworks/reference.ts';
import { layers } from '#domain/maestro/layers.ts';
import { assessedVersion } from '#domain/versions/assessed-words.ts';
import { toCompareFacts } from '#ui/compare/to-facts.ts';
import { catalogOf, chipOf } from '../helpers/catalog-of.ts';
import { attribute, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';
import type { Page } from '../helpers/read-pages.ts';

const site = inject('sites').plain;
const catalog = catalogOf();
const pairs = findPairs(catalog);
/** A few of them: there can be hundreds, and one component writes them all. */
const somePairs = [...new Set([...pairs.slice(0, 6), ...pairs.slice(-6)])];

/** The cells of the row with a heading, in the first table that has it. */
function rowOf(page: Page, head: string): string[] | undefined {
  for (const row of page.elements.filter(({ tagName }) => tagName === 'tr')) {
    const [first, ...others] = elementsOf(row).filter(({ tagName }) => /^t[hd]$/.test(tagName));
    if (first && attribute(first, 'scope') === 'row' && textOf(first) === head)
      return others.map(textOf);
  }
  return undefined;
}

test('there are pairs, and the list of pairs leads to each', () => {
  expect(pairs.length).toBeGreaterThan(0);
  const hrefs = readPage(site, 'compare/').elements.map((element) => attribute(element, 'href'));
  for (const { first, second } of pairs)
    expect(hrefs).toContain(`/compare/${first.id}--${second.id}/`);
});

test('the choice offers every agent', () => {
  const options = readPage(site, 'compare/').elements.filter(({ tagName }) => tagName === 'option');
  const ids = options.map((element) => attribute(element, 'value')).filter(Boolean);
  expect(ids.sort()).toEqual(catalog.agents.map(({ id }) => id).sort());
});

describe.for(somePairs)('the page of $first.id and $second.id', ({ first, second }) => {
  const page = readPage(site, `compare/${first.id}--${second.id}/`);
  const both = [first, second];

  test('says of both the score, the driving threat and when they were assessed', () => {
    expect(rowOf(page, 'Severity, AIVSS 0.8')).toEqual(
      both.map(({ score }) => chipOf(score.interval)),
    );
    expect(rowOf(page, 'Driving threat')).toEqual(
      both.map(({ score: { driver } }) => `${driver.threat.title} ${chipOf(driver.interval)}`),
    );
    expect(rowOf(page, 'Assessed')).toEqual(
      both.map(({ data }) => {
        const { on, newer } = data.assessed;
        const more = newer ? ` (newer: ${newer.version}, not assessed)` : '';
        return `${assessedVersion(data)}${more}, ${on}`;
      }),
    );
  });

  test('says each factor with its basis, and how certain each layer is', () => {
    for (const { key, name } of factors) {
      const own = both.map(({ data }) => data.aivss.factors[key]);
      expect(rowOf(page, name)?.slice(0, 2)).toEqual(
        own.map(({ value, basis }) =>
          [value === 'unknown' ? value : value.toFixed(2), basis].join(' '),
        ),
      );
    }
    for (const { id, name } of layers) {
      const cells = rowOf(page, `${id} ${name}`) ?? [];
      expect(cells.map((text) => text.startsWith('Sourced'))).toEqual(
        both.map(({ data }) => data.maestro[id].certainty === 'mapped'),
      );
    }
  });

  test('sets side by side just the threats that carry one id of the newest edition', () => {
    const carried = both.map(({ score }) =>
      score.threats.map(({ threat: { title, frameworks }, interval }) => ({
        text: `${title} ${chipOf(interval)}`,
        ids: frameworks.map(currentIdOf),
      })),
    );
    const [left = [], right = []] = carried;
    const alone = [
      left.filter((a) => !right.some((b) => a.ids.some((id) => b.ids.includes(id)))),
      right.filter((b) => !left.some((a) => a.ids.some((id) => b.ids.includes(id)))),
    ];
    const cells = rowOf(page, 'Described here only');
    if (cells === undefined) {
      expect(alone.flat()).toEqual([]);
      return;
    }
    alone.forEach((threats, place) => {
      for (const { text } of threats) expect(cells[place]).toContain(text);
      const length = threats.reduce((sum, { text }) => sum + text.length, 0);
      expect(cells[place]?.length).toBe(length === 0 ? 'none'.length : length);
    });
  });
});

test.for(catalog.agents)('the facts of $id are those of the catalog', (agent) => {
  const text = readFileSync(join(site.folder, `compare/${agent.id}.json`), 'utf8');
  expect(JSON.parse(text)).toEqual(toCompareFacts(agent));
});

test.for(catalog.agents)('the entry of $id leads to the choice, with it chosen', ({ id }) => {
  const hrefs = readPage(site, `agents/${id}/`).elements.map((element) =>
    attribute(element, 'href'),
  );
  expect(hrefs).toContain(`/compare/?a=${id}`);
});
