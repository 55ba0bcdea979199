import { describe, expect, it } from 'vitest';
import { toSitemap } from '../../src/site/build/sitemap.ts';
import { lastModified } from '../../src/site/last-modified.ts';

const root = 'https://a.example/';

describe('the sitemap', () => {
  it('counts as people do, dates what has a day, and names the newest of each file', () => {
    const [pages, index] = toSitemap(
      [
        { address: `${root}b-10/`, on: '2026-02-01' },
        { address: `${root}b-9/`, on: '2026-01-01' },
        { address: `${root}a&b/`, on: undefined },
      ],
      root,
    );
    expect(pages?.path).toBe('sitemap-0.xml');
    expect(pages?.text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?><urlset /);
    expect([...(pages?.text.matchAll(/<url>(.*?)<\/url>/g) ?? [])].map(([, url]) => url)).toEqual([
      `<loc>${root}a&amp;b/</loc>`,
      `<loc>${root}b-9/</loc><lastmod>2026-01-01T00:00:00.000Z</lastmod>`,
      `<loc>${root}b-10/</loc><lastmod>2026-02-01T00:00:00.000Z</lastmod>`,
    ]);
    expect(index?.text).toContain(
      `<sitemap><loc>${root}sitemap-0.xml</loc><lastmod>2026-02-01T00:00:00.000Z</lastmod></sitemap>`,
    );
  });

  it('has a further file for what goes beyond the limit of the protocol', () => {
    const pages = Array.from({ length: 45_001 }, (_, i) => ({
      address: `${root}${i}/`,
      on: undefined,
    }));
    const files = toSitemap(pages, root);
    expect(files.map(({ path }) => path)).toEqual([
      ...['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-index.xml'],
    ]);
    expect(files[1]?.text.match(/<url>/g)).toHaveLength(1);
  });
});

describe('the day of a page', () => {
  const change = { kind: 'edited', commit: 'c', title: 't' } as never as object;
  const changes = [
    { ...change, id: 'a', on: '2026-03-02' },
    { ...change, id: 'a', on: '2026-03-01' },
  ] as never;
  const dayOf = lastModified(
    new Map([
      ['a', '2026-01-01'],
      ['b', '2026-02-01'],
    ]),
    changes,
  );

  it.each([
    ['agents/a/', '2026-03-02'],
    ['agents/b/score/', '2026-02-01'],
    ['agents/gone/', undefined],
    ['', '2026-03-02'],
    ['layers/x/', '2026-03-02'],
    ['methodology/', undefined],
  ])('%j is %s', (path, day) => expect(dayOf(path)).toBe(day));
});
