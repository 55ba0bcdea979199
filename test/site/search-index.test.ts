import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { indexPaths } from '#ui/search/index-format.ts';
import type { CarriersFile, IdsFile, StartFile, TextsFile } from '#ui/search/index-format.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { attribute, filesOf, readPages } from '../helpers/read-pages.ts';

const { agents } = catalogOf();
const site = inject('sites').plain;
const files = filesOf(site);
const read = <Value>(path: string) =>
  JSON.parse(readFileSync(join(site.folder, path), 'utf8')) as Value;

const passages = files
  .filter((file) => file.startsWith('search/texts/'))
  .flatMap((file) => read<TextsFile>(file));
const pages = new Map(readPages(site).map((page) => [page.path, page]));

test('the index begins with every agent, and counts every passage', () => {
  const start = read<StartFile>(indexPaths.start);
  expect(start.agents.map(([id]) => id).sort()).toEqual(agents.map(({ id }) => id).sort());
  expect(start.counts.reduce((sum, count) => sum + count, 0)).toBe(passages.length);
});

test('each passage leads to a page of the site, and to a place that is there', () => {
  const lost = passages.filter(([path]) => {
    const [page = '', anchor] = path.split('#');
    const elements = pages.get(page)?.elements;
    if (!elements) return true;
    return anchor !== undefined && !elements.some((own) => attribute(own, 'id') === anchor);
  });
  expect(lost.map(([path]) => path)).toEqual([]);
});

test('each id leads to its page', () => {
  const lost = read<IdsFile>(indexPaths.ids).filter(([, , path]) => !pages.has(path));
  expect(lost.map(([id]) => id)).toEqual([]);
});

test('the ids name every agent that has them, and no other', () => {
  const { agents: rows } = read<StartFile>(indexPaths.start);
  const { ids } = read<CarriersFile>(indexPaths.carriers);
  for (const { id, data } of agents) {
    const own = [
      ...data.threats.flatMap(({ frameworks }) => frameworks),
      ...data.advisories.flatMap((advisory) => [advisory.id, ...advisory.aliases]),
    ];
    for (const reference of own)
      expect(
        ids[reference]?.map((place) => rows[place]?.[0]),
        reference,
      ).toContain(id);
  }
});

test('what an entry says can be found, and not its sources nor what it asks', () => {
  const text = passages.map((passage) => passage[3]).join('\n');
  for (const { data } of agents) {
    for (const { scenario } of data.threats) expect(text).toContain(scenario);
    for (const mitigation of data.mitigations) expect(text).toContain(mitigation.text);
    for (const { accessed, title } of Object.values(data.sources))
      expect(text.includes(`${title}, read ${accessed}`)).toBe(false);
  }
  expect(text).not.toContain('Please point to documentation');
  expect(text).not.toContain('was due for review');
});

test('the pages of the maintainers can be found by their headings', () => {
  const paths = passages.map(([path]) => path);
  for (const path of ['methodology/', 'about/', 'contribute/', 'layers/'])
    expect(paths).toContain(path);
  expect(paths.some((path) => path.startsWith('methodology/#'))).toBe(true);
  expect(paths.some((path) => /^layers\/[^/]+\/#/.test(path))).toBe(true);
});

test('a layer page is indexed without what agents say: that stands in their entries', () => {
  const own = passages.filter(([path]) => path.startsWith('layers/'));
  expect(own.filter(([path]) => path.endsWith('#agents'))).toEqual([]);
  for (const { data } of agents)
    expect(own.filter(([, , heading]) => heading === data.name)).toEqual([]);
});

test('the records that the index was made of are gone', () => {
  expect(files.filter((file) => file.startsWith('search/records'))).toEqual([]);
});
