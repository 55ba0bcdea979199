import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { searchFor } from '../helpers/directory.ts';

const { revisit } = useSite(inject('sites').plain);

/** The first table of a page that is sorted. */
const tableOf = (page: Page) => page.locator('table[data-sortable]').first();

/** The value of a column in each row, in the order of the page. */
const column = (page: Page, place: number) =>
  tableOf(page)
    .locator('tbody tr')
    .evaluateAll(
      (rows, at) =>
        (rows as HTMLTableRowElement[]).map((row) => {
          const cell = row.cells[at];
          return cell?.dataset['value'] ?? cell?.textContent?.trim() ?? '';
        }),
      place,
    );

const inOrder = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;

describe.for(['', 'map/', 'advisories/'])('the table of /%s', (path) => {
  test('is sorted by each of its columns, and a second time the other way round', async () => {
    const { page } = await revisit(path, { viewport: { width: 1440, height: 900 } });
    const heads = await tableOf(page).locator('thead th').all();
    const before = (await column(page, 0)).toSorted();
    expect(heads.length).toBeGreaterThan(5);
    for (const [place, head] of heads.entries()) {
      const button = head.getByRole('button');
      await button.click();
      await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
      const once = await column(page, place);
      expect(once).toEqual(once.toSorted(inOrder));
      await button.click();
      await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
      const twice = await column(page, place);
      expect(twice).toEqual(once.toSorted((a, b) => inOrder(b, a)));
      await expect.poll(() => page.locator('th[aria-sort]').count()).toBe(1);
    }
    expect((await column(page, 0)).toSorted()).toEqual(before);
  });

  test('stands in its own order without JavaScript, and has no button', async () => {
    const { page } = await revisit(path, { javaScriptEnabled: false });
    await expect.poll(() => page.locator('table[data-sortable] button').count()).toBe(0);
  });
});

/** The agents whose rows can be seen, in the order of the page. */
const shownInOrder = (page: Page) =>
  page
    .locator('tr[data-agent]')
    .evaluateAll((rows) =>
      rows
        .filter((row) => row.checkVisibility())
        .map((row) => row.getAttribute('data-agent') ?? ''),
    );

test('a search puts those with the name first, until it is emptied or a column sorts', async () => {
  const { page } = await revisit('');
  const own = await shownInOrder(page);
  const named = catalogOf().agents.flatMap(({ id, data }) => (/mcp/i.test(data.name) ? [id] : []));
  const first = async () => (await shownInOrder(page)).slice(0, named.length).toSorted();
  expect(own.slice(0, named.length).toSorted()).not.toEqual(named.toSorted());
  await searchFor(page, 'mcp');
  await expect.poll(first).toEqual(named.toSorted());
  await expect.poll(() => page.locator('.order').isVisible()).toBe(false);
  await searchFor(page, '');
  await expect.poll(() => shownInOrder(page)).toEqual(own);
  await expect.poll(() => page.locator('.order').isVisible()).toBe(true);
  await page.locator('thead th').first().getByRole('button').click();
  const sorted = await shownInOrder(page);
  await searchFor(page, 'mcp');
  await expect.poll(async () => (await shownInOrder(page)).length).toBeLessThan(own.length);
  const found = await shownInOrder(page);
  expect(found).toEqual(sorted.filter((id) => found.includes(id)));
});

test('the order stands in the address beside a filter: through a reload, Back, and a link', async () => {
  const { page } = await revisit('?setup=own');
  const own = await shownInOrder(page);
  const head = page.locator('thead th').filter({ hasText: 'Agency' });
  await head.getByRole('button').click();
  const search = () => new URL(page.url()).search;
  await expect.poll(search).toBe('?setup=own&sort=agency');
  await head.getByRole('button').click();
  await expect.poll(search).toBe('?setup=own&sort=-agency');
  const sorted = await shownInOrder(page);
  expect(sorted).not.toEqual(own);
  const again = async () => {
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    await expect.poll(() => shownInOrder(page)).toEqual(sorted);
  };
  await page.reload();
  await again();
  await page.locator('tr[data-agent] th a:visible').first().click();
  await page.waitForURL('**/agents/*/');
  await page.goBack();
  await again();
  const { page: other } = await revisit('?sort=-agency&setup=own');
  await expect.poll(() => shownInOrder(other)).toEqual(sorted);
});

test('“Clear all” gives the table its own order back, and a column that is none changes nothing', async () => {
  const { page } = await revisit('');
  const own = await shownInOrder(page);
  const clear = page.locator('[type=reset]');
  await expect.poll(() => clear.isVisible()).toBe(false);
  await page.locator('thead th').first().getByRole('button').click();
  await expect.poll(() => shownInOrder(page)).not.toEqual(own);
  await clear.click();
  await expect.poll(() => shownInOrder(page)).toEqual(own);
  await expect.poll(() => page.locator('th[aria-sort]').count()).toBe(0);
  await expect.poll(() => new URL(page.url()).search).toBe('');
  const { page: other } = await revisit('?sort=-nonsense');
  await expect.poll(() => shownInOrder(other)).toEqual(own);
  await expect.poll(() => other.locator('th[aria-sort]').count()).toBe(0);
});

test('numbers are sorted as numbers, and by what they say', async () => {
  const { page } = await revisit('');
  const heads = page.locator('table[data-sortable] thead th');
  const share = ({ measures }: ReturnType<typeof catalogOf>['agents'][number]) =>
    Math.round(measures.evidence.share * 100);
  await heads.filter({ hasText: 'Documented inputs' }).getByRole('button').click();
  const shown = await page.locator('tbody tr td[data-label="Documented inputs"]').allInnerTexts();
  expect(shown.map((text) => Number.parseInt(text.replace(/^\D+/, ''), 10))).toEqual(
    catalogOf()
      .agents.map(share)
      .toSorted((a, b) => a - b),
  );
});
