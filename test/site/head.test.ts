import { describe, expect, inject, test } from 'vitest';
import { buildAdvisoryIndex } from '#domain/catalog/advisory-index.ts';
import type { Catalog } from '#domain/catalog/catalog.ts';
import { securityPolicy } from '../../src/site/security-policy.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { frameworkPages } from '../helpers/framework-pages.ts';
import { advisoryPath } from '../helpers/page-kinds.ts';
import { attribute, filesOf, readPages, textOf } from '../helpers/read-pages.ts';
import type { Page } from '../helpers/read-pages.ts';
import { SITE_URL } from '../helpers/build-site.ts';

function headOf({ elements }: Page) {
  const head = elements.find(({ tagName }) => tagName === 'head');
  return (head?.childNodes ?? []).flatMap((node) => ('tagName' in node ? [node] : []));
}

/** Pages of flaws under their other ids, and the page that each stands for. */
const aliasesOf = (catalog: Catalog) =>
  new Map(
    buildAdvisoryIndex(catalog).flatMap(({ id, aliases: others }) =>
      others.map((other) => [advisoryPath(other), advisoryPath(id)] as const),
    ),
  );

const titleOf = (page: Page) =>
  headOf(page)
    .filter(({ tagName }) => tagName === 'title')
    .map(textOf);

const descriptionOf = (page: Page) =>
  headOf(page)
    .filter((element) => attribute(element, 'name') === 'description')
    .map((element) => attribute(element, 'content') ?? '');

describe.for(['plain', 'based'] as const)('in the %s site', (name) => {
  const site = inject('sites')[name];
  const pages = readPages(site);
  const catalog = catalogOf(site.content);
  const aliases = aliasesOf(catalog);
  /** Pages that no search engine is to list: the 404 page, those of ids that no entry has, and aliases. */
  const unlisted = ['404.html', ...frameworkPages(catalog).idle, ...aliases.keys()];

  test('the security policy is the second element of every head, after the encoding', () => {
    for (const page of pages) {
      const [first, second] = headOf(page);
      expect(first && attribute(first, 'charset'), page.path).toBe('utf-8');
      expect(second && attribute(second, 'http-equiv'), page.path).toBe('Content-Security-Policy');
      expect(second && attribute(second, 'content'), page.path).toBe(securityPolicy);
    }
  });

  test('every page has one title and one description, and shares neither with another', () => {
    // A flaw is the same under each of its ids.
    const own = pages.filter(({ path }) => !aliases.has(path));
    for (const of of [titleOf, descriptionOf]) {
      const all = own.flatMap(of);
      expect(all).toHaveLength(own.length);
      expect(all.filter((text) => text.length < 8)).toEqual([]);
      const seen = new Set<string>();
      expect(all.filter((text) => seen.size === seen.add(text).size)).toEqual([]);
    }
  });

  test('the canonical address of a page is its own, or the one that it stands for', () => {
    for (const page of pages) {
      const canonical = headOf(page)
        .filter((element) => attribute(element, 'rel') === 'canonical')
        .map((element) => attribute(element, 'href'));
      const target =
        aliases.get(page.path) ?? (unlisted.includes(page.path) ? undefined : page.path);
      const own = target === undefined ? [] : [`${SITE_URL}${site.base}${target}`];
      expect(canonical, page.path).toEqual(own);
    }
  });

  test('every feed and the calendar are offered by the page that they stand for', () => {
    const offered = pages.flatMap((page) =>
      headOf(page)
        .filter((element) => attribute(element, 'rel') === 'alternate')
        .map((element) => attribute(element, 'href')?.slice(site.base.length) ?? ''),
    );
    const feeds = filesOf(site).filter((path) =>
      /(^|\/)feed\.(xml|json)$|^feeds\/|^reviews\.ics$/.test(path),
    );
    expect(feeds.length).toBeGreaterThan(30);
    expect(feeds.filter((path) => !offered.includes(path))).toEqual([]);
  });

  test('search engines are kept from the unlisted pages and from no other', () => {
    const kept = pages.filter((page) =>
      headOf(page).some((element) => attribute(element, 'content') === 'noindex'),
    );
    expect(kept.map(({ path }) => path).sort()).toEqual(unlisted.toSorted());
  });
});

test('the policy forbids everything by default, and inline code by name', () => {
  const parts = securityPolicy.split('; ');
  for (const part of [
    "default-src 'none'",
    "script-src-attr 'none'",
    "style-src-attr 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ])
    expect(parts).toContain(part);
  expect(securityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:/);
});
