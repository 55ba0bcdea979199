import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { MARKUP, PLANTED } from '../helpers/altered-content.ts';
import { useSite } from '../helpers/browser.ts';
import type { Visit } from '../helpers/browser.ts';
import { openSearch, saidOf, seekIn } from '../helpers/search.ts';

// The changed site has one text that looks like markup. What is found is asked in `site/search.test.ts`.
const site = inject('sites').changed;
const { revisit, visit } = useSite(site);

// The search is opened once, as a reader has it who searches again and again.
let opened: Visit;
let page: Page;
beforeAll(async () => {
  opened = await revisit('methodology/');
  ({ page } = opened);
  await openSearch(page);
});

const pathOf = (href = '') => href.replace(site.base, '');

test('what is typed is answered, and what is typed next is answered instead', async () => {
  const [first] = await seekIn(page, 'AutoGn');
  expect(first).toMatchObject({ group: 'Agents', href: `${site.base}agents/autogen/` });
  const none = await seekIn(page, 'zebra');
  expect(none).toEqual([]);
  await expect.poll(() => saidOf(page)).toBe('Nothing matches “zebra”.');
});

test('an entry’s text is shown as text: nothing in it becomes an element', async () => {
  const hits = await seekIn(page, PLANTED);
  expect(hits[0]?.text).toContain(MARKUP.slice(0, MARKUP.indexOf(' <img')));
  await expect.poll(() => page.locator('[data-planted]').count()).toBe(0);
  expect(opened.problems).toEqual([]);
});

describe('by keyboard', () => {
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.closest('dialog li') !== null);

  test.for(['', 'agents/dify/threats/', 'calculator/', '404.html'])(
    '“/” opens the search on /%s',
    async (path) => {
      const { page } = await revisit(path);
      await openSearch(page);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    },
  );

  test('arrows go through the results and back, Enter opens, Escape gives the focus back', async () => {
    const { page } = await revisit('methodology/');
    const opener = page.locator('[data-search-open]');
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] input:focus').waitFor();
    await seekIn(page, 'Dify');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused(page)).toBe(false);
    await page.keyboard.press('Escape');
    await expect.poll(() => opener.evaluate((link) => link === document.activeElement)).toBe(true);
    await openSearch(page);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/agents/dify/');
  });

  test('a slash that somebody types stays in its field', async () => {
    const { page } = await revisit('');
    await page.getByRole('searchbox').fill('a');
    await page.getByRole('searchbox').press('/');
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('a/');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  });

  test('a hit on the same page closes the search and goes there', async () => {
    const { page } = await revisit('methodology/');
    await openSearch(page);
    const [first] = await seekIn(page, 'DREAD');
    expect(pathOf(first?.href)).toBe('methodology/#dread');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/methodology/#dread');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  });
});

test.for(['', 'methodology/'])(
  'without JavaScript /%s offers no search, which would find nothing',
  async (path) => {
    const { page } = await revisit(path, { javaScriptEnabled: false });
    await expect.poll(() => page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await expect.poll(() => page.locator('[data-search-open]').isVisible()).toBe(false);
  },
);

test('where the index does not load, the search says so, and tries again', async () => {
  const { page } = await visit('about/');
  await page.route('**/search/**', (route) => route.abort());
  await openSearch(page);
  await page.locator('dialog input').fill('Dify');
  await expect.poll(() => saidOf(page)).toContain('did not load');
  await page.unroute('**/search/**');
  await page.locator('dialog input').fill('');
  const [first] = await seekIn(page, 'Dify');
  expect(pathOf(first?.href)).toBe('agents/dify/');
});
