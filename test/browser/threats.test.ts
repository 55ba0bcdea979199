import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { strideCoverage } from '#domain/stride-coverage.ts';
import { useSite } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';

const { revisit } = useSite(inject('sites').plain);
const off = { javaScriptEnabled: false };

/** An agent with a drawing of which some parts are there in some profiles only. */
const agent =
  catalogOf().agents.find(
    ({ data }) =>
      data.profiles.length > 1 &&
      data.architecture?.components.some(({ profiles }) => profiles) &&
      data.architecture.flows.length > 6,
  ) ?? expect.fail();
const { data } = agent;
const path = `agents/${agent.id}/threats/`;
const choose = (page: Page, place: number) => page.locator(`#profile-${place}`).check();
const overview = (page: Page) => page.getByRole('table', { name: 'Open threats by score' });
const matrix = (page: Page) => page.getByRole('table', { name: 'STRIDE: Components' });

test('without JavaScript the overview lists the threats of the chosen profile', async () => {
  const { page } = await revisit(path, off);
  for (const [place, score] of [agent.score, ...agent.profiles.map((row) => row.score)].entries()) {
    await choose(page, place);
    const rows = await overview(page).locator('tbody tr:visible th a').allInnerTexts();
    expect(rows.toSorted()).toEqual(score?.threats.map(({ threat }) => threat.title).sort());
  }
});

test('without JavaScript the matrix has the components of the chosen profile, and their threats', async () => {
  const { page } = await revisit(path, off);
  const elements = (strideCoverage(data) ?? expect.fail()).filter(({ kind }) => kind !== 'flow');
  const shown = new Set<number>();
  for (const place of [0, ...data.profiles.keys()].slice(0, data.profiles.length + 1).keys()) {
    await choose(page, place);
    const profile = data.profiles[place - 1]?.id;
    const holds = (profiles: readonly string[] | undefined) =>
      profile === undefined || !profiles || profiles.includes(profile);
    const rows = await matrix(page)
      .locator('tbody tr')
      .evaluateAll((all) =>
        all
          .filter((row) => row.checkVisibility())
          .map((row) => [...row.querySelectorAll('a')].filter((a) => a.checkVisibility()).length),
      );
    const wanted = elements.filter((row) => holds(row.profiles));
    expect(rows).toEqual(
      wanted.map(
        ({ cells }) =>
          cells.flatMap(({ threats }) => threats.filter((row) => holds(row.profiles))).length,
      ),
    );
    shown.add(rows.length);
  }
  expect(shown.size).toBeGreaterThan(1);
});

test('a number of the matrix opens its threat by keyboard, without JavaScript', async () => {
  const { page } = await revisit(path, off);
  const closed = await page
    .locator('details.threat:not([open]) .threat-body')
    .evaluateAll((all) => all.map(({ id }) => id));
  const links = matrix(page).locator('a');
  const targets = await links.evaluateAll((all) =>
    all.map((a) => a.getAttribute('href')?.slice(1) ?? ''),
  );
  const index = targets.findIndex((id) => closed.includes(id));
  const id = targets[index] ?? expect.fail('every threat of the matrix stands open');
  const threat = page.locator(`#${id}`);
  await expect.poll(() => threat.isVisible()).toBe(false);
  const title = data.threats.find((row) => `threat-${row.id}` === id)?.title ?? '';
  await expect.poll(() => links.nth(index).getAttribute('aria-label')).toMatch(/^#\d+ /);
  await expect.poll(() => links.nth(index).getAttribute('aria-label')).toContain(title);
  await links.nth(index).focus();
  await page.keyboard.press('Enter');
  await threat.waitFor({ state: 'visible' });
  expect(page.url().endsWith(`#${id}`)).toBe(true);
  const top = await threat.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(720);
});

test('a row of the overview opens its threat', async () => {
  const { page } = await revisit(path);
  const link = overview(page).locator('tbody a').last();
  const threat = page.locator((await link.getAttribute('href')) ?? '');
  await expect.poll(() => threat.isVisible()).toBe(false);
  await link.click();
  await threat.waitFor({ state: 'visible' });
});

test('the name of a row of the matrix stays in sight beside what is far right', async () => {
  const { page } = await revisit(path, { viewport: { width: 360, height: 700 } });
  const row = matrix(page)
    .locator('tbody tr')
    .filter({ has: page.locator('td:last-child a') })
    .first();
  await row.getByRole('link').last().focus();
  const right = await row.locator('th').evaluate((e) => e.getBoundingClientRect().right);
  const left = await row
    .getByRole('link')
    .last()
    .evaluate((e) => e.getBoundingClientRect().left);
  expect(right).toBeGreaterThan(100);
  expect(left).toBeGreaterThanOrEqual(right);
});

test('many flows are folded away, and unfold', async () => {
  const { page } = await revisit(path);
  const flows = page.getByRole('table', { name: 'STRIDE: Data flows' });
  await expect.poll(() => flows.isVisible()).toBe(false);
  await page.locator('[aria-labelledby=stride] > details summary').last().click();
  await expect.poll(() => flows.isVisible()).toBe(true);
});
