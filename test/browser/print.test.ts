import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { pageKinds, richest } from '../helpers/page-kinds.ts';
import { shownOf } from '../helpers/shown-of.ts';

const { revisit } = useSite(inject('sites').plain);

/** What reaches beyond the paper, or is cut by a box that would scroll on a screen. */
const beyondThePaper = (page: Page) =>
  page.locator('main *').evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility() && !element.closest('svg'))
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        const hides = getComputedStyle(element).overflowX !== 'visible';
        const cut = hides && width > 1 && element.scrollWidth > element.clientWidth + 1;
        return (width > 1 && right > innerWidth + 1) || cut;
      })
      .map((element) => element.outerHTML.slice(0, 90))
      .slice(0, 5),
  );

describe.for(pageKinds)('the printed $kind', ({ path }) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await revisit(path));
  });

  test('has no site navigation and no controls', async () => {
    const navigation = page.getByRole('navigation', { name: 'Main' });
    await expect.poll(() => navigation.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => navigation.isVisible()).toBe(false);
    const controls = page.locator('button:not(.sort), input, .tabs, [data-search-open]');
    await expect.poll(() => shownOf(controls)).toEqual([]);
  });

  test('has nothing that is cut off at the side', async () => {
    await page.emulateMedia({ media: 'print' });
    // The width of A4 between its margins, at 96 dots an inch.
    await page.setViewportSize({ width: 718, height: 1000 });
    await expect.poll(() => beyondThePaper(page)).toEqual([]);
  });
});

test('the printed page of threats shows the text of threats that are closed on the screen', async () => {
  const { page } = await revisit(`agents/${richest.id}/threats/`);
  const body = page.locator('details:not([open]) [id^=threat-]').last();
  const seen = () =>
    body.evaluate(
      (element) =>
        element.checkVisibility({ contentVisibilityAuto: true }) &&
        element.getBoundingClientRect().height > 50,
    );
  await expect.poll(() => seen()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => seen()).toBe(true);
});

test('a dark screen prints dark ink on light paper', async () => {
  const { page } = await revisit(`agents/${richest.id}/`, { colorScheme: 'dark' });
  await page.getByRole('button', { name: 'theme' }).click();
  await page.getByRole('button', { name: 'theme' }).click();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset['theme']))
    .toBe('dark');
  await page.emulateMedia({ media: 'print' });
  const ink = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.fillStyle = getComputedStyle(document.body).color;
    canvas.fillRect(0, 0, 1, 1);
    return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
  });
  expect(ink).toBeLessThan(90);
});
