import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { columns } from '#ui/directory/columns.ts';
import { facetsText, toDirectoryIndex, toRowsFile } from '#ui/directory/data.ts';
import { toDirectory } from '#ui/directory/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';

const { rows } = toDirectory(catalogOf(), createUrls('/', PUBLIC));
const index = toDirectoryIndex(rows, 10, 100);
const inOrder = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;

test('the index tells the facets of each agent', () => {
  expect(index.ids).toEqual(rows.map(({ id }) => id));
  expect(index.facetsOf.map((place) => index.facets[place])).toEqual(rows.map(facetsText));
  expect(new Set(index.facets).size).toBe(index.facets.length);
});

test('ranks put agents in the order of each column, and are equal where values are', () => {
  expect(index.ranks).toHaveLength(columns.length);
  for (const [place, { name, valueOf }] of columns.entries()) {
    const ranks = index.ranks[place] ?? [];
    for (const [a, one] of rows.entries())
      for (const [b, other] of rows.entries()) {
        const wanted = Math.sign(inOrder(valueOf(one), valueOf(other)));
        const found = Math.sign((ranks[a] ?? NaN) - (ranks[b] ?? NaN));
        expect(found, `${name} ${one.id} ${other.id}`).toBe(wanted);
      }
  }
});

test('the files of rows hold all that a row shows, once and in order', () => {
  const files = Array.from({ length: Math.ceil(rows.length / 10) }, (_, file) =>
    toRowsFile(rows, file, 10),
  );
  const shown = rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => !['facets', 'names'].includes(key))),
  );
  expect(files.flat()).toEqual(shown);
  expect(files.slice(0, -1).every((file) => file.length === 10)).toBe(true);
});

test('of 10,000 agents the index weighs at most 150 kB, compressed', () => {
  const many = Array.from({ length: 10_000 }, (_, place) => {
    const row = rows[(place * 7919) % rows.length] ?? expect.fail();
    const day = String(1 + (place % 28)).padStart(2, '0');
    const agency = ((place * 31) % 100) / 10;
    return {
      ...row,
      id: `${row.id}-${place}`,
      name: `${row.name} ${place}`,
      agency: agency.toFixed(1),
      documented: { percent: place % 101, counted: place % 101, total: 100 },
      assessed: `2026-1${place % 3}-${day}`,
    };
  });
  const weight = gzipSync(JSON.stringify(toDirectoryIndex(many, 250, 100)), { level: 9 }).length;
  expect(weight).toBeGreaterThan(10_000);
  expect(weight).toBeLessThanOrEqual(150_000);
});
