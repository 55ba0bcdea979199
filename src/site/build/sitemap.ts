import { xmlElement } from '#exports/xml.ts';

/** Pages in one file of a sitemap: less than the 50,000 of the protocol. Source: sitemaps.org. */
const MAX_PAGES = 45_000;

const NAMES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  'xmlns:video': 'http://www.google.com/schemas/sitemap-video/1.1',
};

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** A page of the site: its whole address, and the day on which what it tells last changed. */
export type MappedPage = { readonly address: string; readonly on: string | undefined };

/** As people count: `cve-2025-9611` before `cve-2025-14931`. */
const byNumber = new Intl.Collator('en', { numeric: true });

/** The start tag of an element that holds others. */
function open(name: string, attributes: Readonly<Record<string, string>>): string {
  return xmlElement(name, attributes).replace('/>', '>');
}

function row(name: string, { address, on }: MappedPage): string {
  const day = on === undefined ? '' : xmlElement('lastmod', {}, `${on}T00:00:00.000Z`);
  return `<${name}>${xmlElement('loc', {}, address)}${day}</${name}>`;
}

/**
 * The sitemap: an index, and files of pages.
 * @param pages of the site, in any order
 * @param root the address of the site, with a slash at the end
 * @returns the files by their names below the root
 */
export function toSitemap(
  pages: readonly MappedPage[],
  root: string,
): { readonly path: string; readonly text: string }[] {
  const sorted = pages.toSorted((a, b) => byNumber.compare(a.address, b.address));
  const shares = Array.from({ length: Math.ceil(sorted.length / MAX_PAGES) }, (_, i) =>
    sorted.slice(i * MAX_PAGES, (i + 1) * MAX_PAGES),
  );
  const files = shares.map((share, i) => ({
    path: `sitemap-${i}.xml`,
    newest: share
      .flatMap(({ on }) => on ?? [])
      .toSorted()
      .at(-1),
    text: `${HEAD}${open('urlset', NAMES)}${share.map((page) => row('url', page)).join('')}</urlset>`,
  }));
  const rows = files.map(({ path, newest }) =>
    row('sitemap', { address: root + path, on: newest }),
  );
  const index = `${HEAD}${open('sitemapindex', { xmlns: NAMES.xmlns })}${rows.join('')}</sitemapindex>`;
  return [...files, { path: 'sitemap-index.xml', text: index }];
}
