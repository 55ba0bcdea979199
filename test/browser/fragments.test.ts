import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { richest } from '../helpers/page-kinds.ts';

const { revisit } = useSite(inject('sites').plain);
const path = `agents/${richest.id}/threats/`;
const closed = 'details:not([open]) [id^=threat-]';

test('the two threats that score highest stand open, and the others are closed', async () => {
  const { page } = await revisit(path);
  const states = await page
    .locator('details:has([id^=threat-])')
    .evaluateAll((all) => all.map((details) => (details as HTMLDetailsElement).open));
  expect(states).toEqual(richest.data.threats.map((_, index) => index < 2));
  expect(richest.score.threats.length).toBeGreaterThan(2);
});

test('an address with the fragment of a closed threat opens it and brings it into sight', async () => {
  const { page } = await revisit(path);
  const id = await page.locator(closed).last().getAttribute('id');
  const { page: other } = await revisit(`${path}#${id}`);
  const threat = other.locator(`#${id}`);
  await expect.poll(() => threat.isVisible()).toBe(true);
  await expect
    .poll(() => threat.evaluate((e) => e.getBoundingClientRect().top < innerHeight))
    .toBe(true);
});

test('a link to a closed threat on the same page opens it', async () => {
  const { page } = await revisit(path);
  const ids = await page.locator(closed).evaluateAll((all) => all.map(({ id }) => id));
  const links = page.locator('a[href^="#threat-"]');
  const targets = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  const index = targets.findIndex((href) => ids.includes(href?.slice(1) ?? ''));
  const id = targets[index]?.slice(1);
  expect(index).toBeGreaterThanOrEqual(0);
  await expect.poll(() => page.locator(`#${id}`).isVisible()).toBe(false);
  await links.nth(index).click();
  await expect.poll(() => page.locator(`#${id}`).isVisible()).toBe(true);
});
