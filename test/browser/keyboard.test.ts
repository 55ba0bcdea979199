import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { expectAgents } from '../helpers/directory.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { richestOf } from '../helpers/page-kinds.ts';

// A few entries show all that there is to be seen: more of them would only be more rows.
const site = inject('sites').based;
const catalog = catalogOf(site.content);
const { revisit } = useSite(site);
const whole = useSite(inject('sites').plain);

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test('a slash is a letter where somebody writes', async () => {
  const { page } = await revisit('');
  const box = page.locator('#q');
  await box.focus();
  await press(page, 'a', '/', 'b');
  await expect.poll(() => box.inputValue()).toBe('a/b');
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
});

test('the keyboard alone searches, filters, clears, and opens an entry', async () => {
  // On the site whose directory is one page: the other has its few in several.
  const { page } = await whole.revisit('');
  const ids = catalogOf().agents.map(({ id }) => id);
  await page.locator('#q').focus();
  await page.keyboard.type('CVE-1999-0001');
  await expectAgents(page, []);
  for (let i = 0; i < 60 && !(await page.evaluate(isReset)); i += 1) await press(page, 'Tab');
  await press(page, 'Enter');
  await expectAgents(page, ids);
  // The focus is back in the search; the first box comes next.
  await press(page, 'Tab', 'Space');
  await expect.poll(() => page.getByRole('checkbox').first().isChecked()).toBe(true);
  await press(page, 'Space');
  await expect.poll(() => page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await page.locator('tr[data-agent] th a').first().focus();
  await press(page, 'Enter');
  await page.waitForURL(/\/agents\/[a-z0-9-]+\/$/);
});

test('the first stop of a page skips to its content', async () => {
  const { page } = await revisit('layers/');
  await press(page, 'Tab');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
    .toMatch(/^Skip/);
  await press(page, 'Enter', 'Tab');
  const inside = () => document.querySelector('main')?.contains(document.activeElement);
  await expect.poll(() => page.evaluate(inside)).toBe(true);
});

test('the keyboard opens and closes a threat', async () => {
  const { page } = await revisit(`agents/${richestOf(catalog).id}/threats/`);
  const threat = page
    .locator('details')
    .filter({ has: page.locator('[id^=threat-]') })
    .last();
  const isOpen = () => threat.evaluate((details) => (details as HTMLDetailsElement).open);
  await threat.locator('> summary').focus();
  const before = await isOpen();
  await press(page, 'Enter');
  await expect.poll(() => isOpen()).toBe(!before);
  await press(page, 'Space');
  await expect.poll(() => isOpen()).toBe(before);
});

function isReset(): boolean {
  return document.activeElement?.matches('[type=reset]') ?? false;
}
