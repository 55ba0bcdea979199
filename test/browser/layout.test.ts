import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { pageKinds } from '../helpers/page-kinds.ts';

const { revisit } = useSite(inject('sites').plain);

/** Unfolds everything and measures: how far the page reaches beyond the window, and what does. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const beyond = document.documentElement.scrollWidth - innerWidth;
    const wide = [...document.querySelectorAll('main *')].filter(
      (element) =>
        element.getBoundingClientRect().right > innerWidth + 1 &&
        !element.closest('[tabindex="0"]'),
    );
    return beyond > 0
      ? [`${beyond} px`, ...wide.slice(0, 5).map((e) => e.outerHTML.slice(0, 90))]
      : [];
  });

/** The size of the first heading, in pixels. */
const headingSize = (page: Page) =>
  page.locator('h1').evaluate((h1) => parseFloat(getComputedStyle(h1).fontSize));

describe.for(pageKinds)('the $kind', ({ path }) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await revisit(path, { viewport: { width: 320, height: 640 } }));
  });

  test('needs no sideways scrolling at 320 px', async () => {
    await expect.poll(() => overflow(page)).toEqual([]);
  });

  test('needs none at 1440 px with text of twice the size', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const before = await headingSize(page);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await expect.poll(() => headingSize(page)).toBeGreaterThan(before * 1.4);
    await expect.poll(() => overflow(page)).toEqual([]);
  });
});
