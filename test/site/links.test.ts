import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, filesOf, readPages } from '../helpers/read-pages.ts';
import type { Page } from '../helpers/read-pages.ts';
import { SITE_URL } from '../helpers/build-site.ts';

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'poster', 'action'];

type Link = { readonly from: string; readonly raw: string; readonly url: URL };

function linksOf(page: Page, base: string): Link[] {
  const from = `${base}${page.path}`;
  return page.elements.flatMap((element) =>
    ADDRESSES.flatMap((name) => {
      const raw = attribute(element, name);
      return raw === undefined ? [] : [{ from, raw, url: new URL(raw, `${SITE_URL}${from}`) }];
    }),
  );
}

describe.for(['plain', 'based'] as const)('the %s site', (name) => {
  const site = inject('sites')[name];
  const pages = readPages(site);
  const files = new Set(filesOf(site));
  const links = pages.flatMap((page) => linksOf(page, site.base));
  const internal = links.filter(({ url }) => url.origin === SITE_URL);
  const ids = new Map(
    pages.map(({ path, elements }) => [
      path,
      new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    ]),
  );

  test('has links on every page, within the site and to elsewhere', () => {
    expect(new Set(internal.map(({ from }) => from)).size).toBe(pages.length);
    expect(internal.length).toBeLessThan(links.length);
  });

  test('no internal link leaves the base', () => {
    expect(internal.filter(({ url }) => !url.pathname.startsWith(site.base))).toEqual([]);
  });

  test('every internal link and asset is a file of the site', () => {
    const missing = internal.filter(({ url }) => {
      const path = decodeURIComponent(url.pathname.slice(site.base.length));
      return !files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    });
    expect(missing.map(({ from, raw }) => `${from} → ${raw}`)).toEqual([]);
  });

  test('every link to a fragment leads to an element with that id', () => {
    const fragments = internal.filter(({ url }) => url.hash !== '');
    const missing = fragments.filter(({ url }) => {
      const path = url.pathname.slice(site.base.length);
      return !ids.get(path)?.has(decodeURIComponent(url.hash.slice(1)));
    });
    expect(fragments.length).toBeGreaterThan(0);
    expect(missing.map(({ from, raw }) => `${from} → ${raw}`)).toEqual([]);
  });

  test('every external link is https', () => {
    const external = links.filter(({ url }) => url.origin !== SITE_URL);
    expect(external.filter(({ url }) => url.protocol !== 'https:')).toEqual([]);
  });

  test('every file that a style sheet names is a file of the site', () => {
    const sheets = [...files].filter((file) => /^_astro\/.*\.css$/.test(file));
    const named = sheets.flatMap((file) => {
      const css = readFileSync(join(site.folder, file), 'utf8');
      return [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) =>
        new URL(address, `${SITE_URL}${site.base}${file}`).href.replace(SITE_URL + site.base, ''),
      );
    });
    expect(sheets.length).toBeGreaterThan(0);
    expect(named.filter((file) => !files.has(file))).toEqual([]);
  });
});
