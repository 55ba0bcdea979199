import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildAdvisoryIndex } from '#domain/catalog/advisory-index.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { frameworkPages } from '../helpers/framework-pages.ts';
import { advisoryPath } from '../helpers/page-kinds.ts';
import { readPages } from '../helpers/read-pages.ts';
import { SITE_URL } from '../helpers/build-site.ts';

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);

test.for(['plain', 'based'] as const)(
  'the sitemap of the %s site lists every page but the 404 page, ids that no entry has and aliases, and nothing else',
  (name) => {
    const site = inject('sites')[name];
    const root = `${SITE_URL}${site.base}`;
    const read = (address: string) =>
      readFileSync(join(site.folder, address.slice(root.length)), 'utf8');
    const maps = locations(read(`${root}sitemap-index.xml`));
    const listed = maps.flatMap((address) => locations(read(address)));
    const catalog = catalogOf(site.content);
    const aliases = buildAdvisoryIndex(catalog).flatMap((row) => row.aliases.map(advisoryPath));
    const unlisted = ['404.html', ...frameworkPages(catalog).idle, ...aliases];
    const pages = readPages(site).filter(({ path }) => !unlisted.includes(path));
    expect(listed.sort()).toEqual(pages.map(({ path }) => `${root}${path}`).sort());
  },
);

test('the sitemap dates the pages that entries change, by the day of a commit or an assessment', () => {
  const { folder } = inject('sites').plain;
  const xml = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
  const days = new Map(
    [...xml.matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(
      ([, address = '', day]) => [address.slice(SITE_URL.length), day],
    ),
  );
  expect(days.get('/methodology/')).toBeUndefined();
  const dated = [...days].filter(([path]) => path.startsWith('/agents/') || path === '/');
  expect(dated.length).toBeGreaterThan(3);
  const undated = dated.filter(([, day]) => !/^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/.test(day ?? ''));
  expect(undated).toEqual([]);
});
