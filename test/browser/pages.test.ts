import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { boxOf, countsOf, expectAgents, openFilters } from '../helpers/directory.ts';
import { FEW_ROWS } from '../helpers/site-setup.ts';

const site = inject('sites').based;
const { revisit, visit } = useSite(site);
const { agents } = catalogOf(site.content);
const pages = [agents.slice(0, FEW_ROWS), agents.slice(FEW_ROWS)].map((rows) =>
  rows.map(({ id }) => id),
);
const wide = { viewport: { width: 1440, height: 900 } };

/** The ids of the agents whose rows can be seen, in their order. */
const shownIn = (page: Page) =>
  page
    .locator('tr[data-agent]:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-agent') ?? ''));

describe('a directory of two pages', () => {
  test('is whole without JavaScript: each page has its part, and leads to the other', async () => {
    const { page } = await revisit('', { javaScriptEnabled: false });
    await expect.poll(() => shownIn(page)).toEqual(pages[0]);
    const ways = page.getByRole('navigation', { name: 'Pages of the directory' });
    await expect.poll(() => ways.locator('[aria-current=page]').innerText()).toBe('1');
    await ways.getByRole('link', { name: 'Next' }).click();
    await page.waitForURL('**/x/y/page/2/');
    await expect.poll(() => shownIn(page)).toEqual(pages[1]);
    await ways.getByRole('link', { name: 'Previous' }).click();
    await page.waitForURL('**/x/y/');
  });

  test.for(['', 'page/2/'])('loads nothing more on /%s until something is asked', async (path) => {
    const { page, problems } = await visit(path);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openFilters(page);
    await expect
      .poll(() => page.locator('[data-status]').innerText())
      .toBe(`${agents.length} agents`);
    expect(asked.filter((name) => name.includes('directory/'))).toEqual([]);
    const { kind } = agents.at(-1)?.data ?? expect.fail();
    await boxOf(page, ['kind', kind]).check();
    await expectAgents(
      page,
      agents.filter(({ data }) => data.kind === kind).map(({ id }) => id),
    );
    expect(asked).toEqual(
      expect.arrayContaining(['/x/y/directory/index.json', '/x/y/directory/rows/0.json']),
    );
    expect(problems).toEqual([]);
  });

  test('a filter finds agents of both pages, counts them, and gives the page back', async () => {
    const { page } = await revisit('page/2/');
    await openFilters(page);
    const kinds = [...new Set(agents.map(({ data }) => data.kind))];
    for (const kind of kinds) {
      const fitting = agents.filter(({ data }) => data.kind === kind);
      await boxOf(page, ['kind', kind]).check();
      await expect
        .poll(() => page.locator('[data-status]').innerText())
        .toBe(`${fitting.length} of ${agents.length} agents`);
      await expectAgents(
        page,
        fitting.slice(0, FEW_ROWS).map(({ id }) => id),
      );
      expect((await countsOf(page))[`kind=${kind}`]).toBe(fitting.length);
      await expect.poll(() => page.locator('[data-pager]').isVisible()).toBe(false);
      await boxOf(page, ['kind', kind]).uncheck();
      await expectAgents(page, pages[1] ?? []);
      await expect.poll(() => page.locator('[data-pager]').isVisible()).toBe(true);
    }
  });

  test('is sorted as a whole by each column, and both ways', async () => {
    const { page } = await revisit('', wide);
    const heads = await page.locator('table.rows thead th').all();
    const all = agents.map(({ id }) => id).sort();
    const inOrder = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;
    for (const [place, head] of heads.entries())
      for (const way of ['ascending', 'descending']) {
        await head.getByRole('button').click();
        await expect.poll(() => head.getAttribute('aria-sort')).toBe(way);
        await expect.poll(() => page.locator('[data-found]').isVisible()).toBe(true);
        const more = page.getByRole('button', { name: 'Show more' });
        await expect.poll(() => more.isVisible()).toBe(true);
        await expect.poll(() => shownIn(page)).toHaveLength(FEW_ROWS);
        await more.click();
        await expect.poll(async () => (await shownIn(page)).toSorted()).toEqual(all);
        const values = await page
          .locator('[data-found] tr')
          .evaluateAll(
            (rows, at) =>
              (rows as HTMLTableRowElement[]).map((row) => row.cells[at]?.dataset['value'] ?? ''),
            place,
          );
        const sorted = values.toSorted(inOrder);
        expect(values).toEqual(way === 'ascending' ? sorted : sorted.toReversed());
      }
  });

  test('says so where the others do not load, and tries again', async () => {
    const { page } = await visit('');
    await page.route('**/directory/index.json', (route) => route.abort());
    await openFilters(page);
    const kind = boxOf(page, ['kind', agents[0]?.data.kind ?? '']);
    await kind.check();
    await expect.poll(() => page.locator('[data-status]').innerText()).toContain('did not load');
    await expect.poll(() => shownIn(page)).toEqual(pages[0]);
    await page.unroute('**/directory/index.json');
    await kind.uncheck();
    await kind.check();
    await expect.poll(() => page.locator('[data-status]').innerText()).toMatch(/of \d+ agents$/);
  });
});
