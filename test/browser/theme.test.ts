import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';

const { visit, revisit } = useSite(inject('sites').plain);

/** What the reader sees: the lightness of the page's ground, 0 to 255. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  });

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);

/** Notes the theme at the moment at which there first is anything to paint. */
function watchFirstPaint(): void {
  const observer = new MutationObserver(() => {
    if (!document.body) return;
    observer.disconnect();
    const at = document.documentElement.dataset['theme'] ?? 'none';
    (globalThis as { themeAtFirstPaint?: string }).themeAtFirstPaint = at;
  });
  observer.observe(document, { childList: true, subtree: true });
}

test.for(['light', 'dark'] as const)(
  'a reader whose system is %s sees that theme, and nothing is stored',
  async (colorScheme) => {
    const { page } = await revisit('', { colorScheme });
    const light = await lightness(page);
    expect(colorScheme === 'dark' ? light < 60 : light > 200).toBe(true);
    await expect.poll(() => themeOf(page)).toBeUndefined();
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  },
);

test.for([
  ['light', 'dark'],
  ['dark', 'light'],
] as const)('the toggle turns %s to %s and back', async ([colorScheme, other]) => {
  const { page } = await revisit('', { colorScheme });
  const toggle = page.getByRole('button', { name: 'theme' });
  const before = await lightness(page);
  const name = await toggle.innerText();
  await toggle.click();
  await expect.poll(() => themeOf(page)).toBe(other);
  expect(Math.abs((await lightness(page)) - before)).toBeGreaterThan(150);
  await expect.poll(() => toggle.innerText()).not.toBe(name);
  await toggle.click();
  await expect.poll(() => lightness(page)).toBe(before);
});

test('a chosen theme holds on every page and after a reload, set before the first paint', async () => {
  const { page } = await visit('', { colorScheme: 'light' });
  await page.getByRole('button', { name: 'theme' }).click();
  await page.context().addInitScript(watchFirstPaint);
  await page.reload();
  const seen = () =>
    page.evaluate(() => (globalThis as { themeAtFirstPaint?: string }).themeAtFirstPaint);
  await expect.poll(() => seen()).toBe('dark');
  await page.getByRole('link', { name: 'Methodology' }).first().click();
  await page.waitForURL('**/methodology/');
  await expect.poll(() => seen()).toBe('dark');
  await expect.poll(() => lightness(page)).toBeLessThan(60);
});

test('the theme works where storage is forbidden', async () => {
  const { page, problems } = await visit('', { colorScheme: 'light' });
  await page.context().addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.reload();
  await page.getByRole('button', { name: 'theme' }).click();
  await expect.poll(() => themeOf(page)).toBe('dark');
  expect(problems).toEqual([]);
});
