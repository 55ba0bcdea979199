import { describe, expect, inject, test } from 'vitest';
import { securityPolicy } from '../../src/site/security-policy.ts';
import { frameworkPages } from '../helpers/framework-pages.ts';
import { attribute, readPages, textOf } from '../helpers/read-pages.ts';
import type { Page } from '../helpers/read-pages.ts';
import { SITE_URL } from '../helpers/site-setup.ts';

function headOf({ elements }: Page) {
  const head = elements.find(({ tagName }) => tagName === 'head');
  return (head?.childNodes ?? []).flatMap((node) => ('tagName' in node ? [node] : []));
}

/** Pages that no search engine is to list: the 404 page, and those of ids that nobody carries. */
const unlisted = ['404.html', ...frameworkPages().idle];

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

  test('the security policy is the second element of every head, after the encoding', () => {
    for (const page of pages) {
      const [first, second] = headOf(page);
      expect(first && attribute(first, 'charset'), page.path).toBe('utf-8');
      expect(second && attribute(second, 'http-equiv'), page.path).toBe('Content-Security-Policy');
      expect(second && attribute(second, 'content'), page.path).toBe(securityPolicy);
    }
  });

  test('every page has one title and one description, and shares neither with another', () => {
    for (const of of [titleOf, descriptionOf]) {
      const all = pages.flatMap(of);
      expect(all).toHaveLength(pages.length);
      expect(all.filter((text) => text.length < 10)).toEqual([]);
      expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
    }
  });

  test('the canonical address of every page is its own, and unlisted pages have none', () => {
    for (const page of pages) {
      const canonical = headOf(page)
        .filter((element) => attribute(element, 'rel') === 'canonical')
        .map((element) => attribute(element, 'href'));
      const own = unlisted.includes(page.path) ? [] : [`${SITE_URL}${site.base}${page.path}`];
      expect(canonical, page.path).toEqual(own);
    }
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
