import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults } from '../helpers/accessibility.ts';
import { useSite } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { pageKindsOf } from '../helpers/page-kinds.ts';

// A few entries show all that there is to be seen: more of them would only be more rows.
const site = inject('sites').based;
const catalog = catalogOf(site.content);
const { revisit } = useSite(site);

/** A phone and a desk, by day and by night. */
const looks = [
  { theme: 'light', width: 360 },
  { theme: 'dark', width: 360 },
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 1440 },
] as const;

// axe changes nothing on a page, so each is opened once.
describe.for(pageKindsOf(catalog))('on the $kind', ({ path }) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await revisit(path));
    // Everything folded away is unfolded: axe judges what it can see.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  });

  test.for(looks)(
    'axe finds no fault in the $theme theme, $width px wide',
    async ({ theme, width }) => {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => axeFaults(page, theme)).toEqual([]);
    },
  );
});

test('axe does find a fault', async () => {
  const { page } = await revisit('404.html');
  await page.evaluate(() => document.querySelector('main')?.append(new Image(9, 9)));
  expect((await axeFaults(page, 'light')).join()).toContain('image-alt');
});
