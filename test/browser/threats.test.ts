import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';

const { revisit } = useSite(inject('sites').plain);
const path = 'agents/dify/';
const off = { javaScriptEnabled: false };

const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();
const overview = (page: Page) =>
  page.getByRole('table', { name: 'Threats in order of priority' }).getByRole('row');
const matrix = (page: Page) => page.getByRole('table', { name: 'STRIDE: Components' });
const rowOf = (page: Page, name: string) => {
  const header = page.getByRole('rowheader', { name: new RegExp(`^${name}`) });
  return matrix(page).getByRole('row').filter({ has: header });
};

/** The texts that show in a cell, by the place of its column; 0 is Spoofing. */
async function shown(page: Page, name: string, column: number): Promise<string> {
  const text = await rowOf(page, name).getByRole('cell').nth(column).innerText();
  return text.replace(/\s+/g, ' ').trim();
}

test('without JavaScript the profile changes the list of threats and their scores', async () => {
  const { page } = await revisit(path, off);
  expect(await overview(page).count()).toBe(8);
  const injection = () => overview(page).filter({ hasText: 'Prompt injection' }).innerText();
  expect(await injection()).toMatch(/35 High\s+Critical 9\.6\s[^]*\s9\s/);

  await choose(page, 'Dify Cloud');
  expect(await overview(page).count()).toBe(6);
  expect(await page.locator('#threat-plugin-daemon-traversal').isVisible()).toBe(false);
  expect(await page.locator('section[aria-labelledby=threats] > p').innerText()).toMatch(/^5 thr/);
  const loose = overview(page).filter({ hasText: 'Loose configuration' });
  expect(await loose.getByRole('cell').nth(4).innerText()).toBe('4');

  await choose(page, 'Self-hosted in a private network, local model');
  expect(await overview(page).count()).toBe(7);
  expect(await injection()).toMatch(/35 High\s+High 8\.0\s/);
  expect(await loose.getByRole('cell').nth(4).innerText()).toBe('7');
  const summary = page.locator('summary').filter({ hasText: 'Prompt injection' });
  expect(await summary.innerText()).toContain('High 8.0');
  const counted = page.locator('#threat-prompt-injection dt', { hasText: 'Mitigation counted' });
  expect((await counted.locator('+ dd').innerText()).trim()).toBe('Partial');
});

test('without JavaScript the profile changes the matrix', async () => {
  const { page } = await revisit(path, off);
  expect(await shown(page, 'Plugin daemon', 1)).toBe('#1 named');
  expect(await rowOf(page, 'External model').isVisible()).toBe(true);

  await choose(page, 'Dify Cloud');
  expect(await shown(page, 'Plugin daemon', 1)).toBe('none');
  expect(await rowOf(page, 'Local model').isVisible()).toBe(false);
  expect(await shown(page, 'Database with settings', 1)).toBe('#6 named');

  await choose(page, 'Self-hosted in a private network, local model');
  expect(await shown(page, 'Plugin daemon', 1)).toBe('#1 named');
  expect(await rowOf(page, 'External model').isVisible()).toBe(false);
  expect(await shown(page, 'Local model', 0)).toBe('none');
  // Without an outside provider, nothing leaks to it.
  expect(await shown(page, 'Knowledge base', 3)).toBe('#2 named');
});

test('a number of the matrix opens its threat by keyboard, without JavaScript', async () => {
  const { page } = await revisit(path, off);
  const threat = page.locator('#threat-sandbox-escape');
  expect(await threat.isVisible()).toBe(false);
  const link = rowOf(page, 'Code sandbox').getByRole('link', { name: '#5' }).first();
  expect(await link.getAttribute('aria-label')).toBe('#5 Workflow code breaks the sandbox');
  await link.focus();
  await page.keyboard.press('Enter');
  await threat.waitFor({ state: 'visible' });
  expect(page.url()).toMatch(/#threat-sandbox-escape$/);
  const top = await threat.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(720);
});

test('a row of the overview opens its threat', async () => {
  const { page } = await revisit(path);
  const threat = page.locator('#threat-knowledge-poisoning');
  expect(await threat.isVisible()).toBe(false);
  await overview(page).getByRole('link', { name: 'Poisoned documents' }).click();
  await threat.waitFor({ state: 'visible' });
});

test('the data flows unfold, and the name of a row stays in sight beside what is far right', async () => {
  const { page } = await revisit(path, { viewport: { width: 360, height: 700 } });
  const flows = page.getByRole('table', { name: 'STRIDE: Data flows' });
  expect(await flows.isVisible()).toBe(false);
  await page.locator('summary', { hasText: 'Data flows' }).click();
  expect(await flows.isVisible()).toBe(true);
  const row = rowOf(page, 'Orchestration engine');
  await row.getByRole('link').last().focus();
  const right = await row.getByRole('rowheader').evaluate((e) => e.getBoundingClientRect().right);
  const left = await row
    .getByRole('link')
    .last()
    .evaluate((e) => e.getBoundingClientRect().left);
  expect(right).toBeGreaterThan(100);
  expect(left).toBeGreaterThanOrEqual(right);
});
