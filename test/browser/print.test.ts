import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { richest } from '../helpers/page-kinds.ts';

const { revisit } = useSite(inject('sites').plain);

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

test('on the printed answer, the threats and what is not known go before the table of versions', async () => {
  const { page } = await revisit(`agents/${richest.id}/`);
  const order = () =>
    page
      .locator(':is([aria-labelledby=worst], [aria-labelledby=unknown], .version-box)')
      .evaluateAll((parts) =>
        parts
          .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .map((part) => part.getAttribute('aria-labelledby') ?? 'versions'),
      );
  await expect.poll(order).toEqual(['versions', 'worst', 'unknown']);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(order).toEqual(['worst', 'unknown', 'versions']);
});
