import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { catalogOf, chipOf } from '../helpers/catalog-of.ts';
import { pairNamesOf } from '../helpers/page-kinds.ts';

// Below a path, so that an address that forgets the base shows.
const site = inject('sites').based;
const { visit, revisit } = useSite(site);
const catalog = catalogOf(site.content);
const { agents } = catalog;
const [name = ''] = pairNamesOf(catalog);
const [one, other, third] = agents.toSorted((a, b) => b.profiles.length - a.profiles.length);
if (!one || !other || !third || !one.profiles[1]) throw new Error('the catalog is too small');
const profile = one.profiles[1];

const select = (page: Page, letter: string) => page.getByLabel(`Agent ${letter}`, { exact: true });
const profileOf = (page: Page, letter: string) =>
  page.getByLabel(`in set-up of agent ${letter}`, { exact: true });
const status = (page: Page) => page.getByRole('status').textContent();

/** The cells of a row of the comparison, once it shows the agents of a status line. */
async function scores(page: Page): Promise<string[]> {
  const row = page.locator('tr', { has: page.getByText('Severity, AIVSS 0.8', { exact: true }) });
  return (await row.locator('td').allTextContents()).map((text) => text.trim());
}

/** Asks again until it is so: facts are loaded after the page. */
const eventually = <T>(ask: () => T) => expect.poll(ask, { timeout: 10_000 });

const chip = (agent: typeof one) => chipOf(agent.score.interval);
const inProfile = profile.score ? chipOf(profile.score.interval) : 'No threat holds here';

test('an address shows its agents in their profiles', async () => {
  const search = `?a=${one.id}:${profile.id}&b=${other.id}`;
  const { page, problems, foreign } = await revisit(`compare/${search}`);
  const title = `${one.data.name} (${profile.name}) and ${other.data.name} compared`;
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await expect.poll(() => scores(page)).toEqual([inProfile, chip(other)]);
  await expect.poll(() => select(page, 'A').inputValue()).toBe(one.id);
  await expect.poll(() => profileOf(page, 'A').inputValue()).toBe(profile.id);
  await expect.poll(() => select(page, 'B').inputValue()).toBe(other.id);
  const name = await page.locator('.brand').textContent();
  await expect.poll(() => page.title()).toBe(`${title} · ${name?.trim()}`);
  await expect.poll(() => page.locator('svg.chart').count()).toBe(2);
  expect([...problems, ...foreign]).toEqual([]);
});

test('choosing, changing and taking away agents follows in the address, and back again', async () => {
  const { page, problems } = await revisit('compare/');
  const address = () => page.url().split('/compare/')[1];
  await expect.poll(() => status(page)).toContain('Choose at least two agents');
  await expect.poll(() => select(page, 'C').isVisible()).toBe(false);

  await select(page, 'A').selectOption(one.id);
  await eventually(address).toBe(`?a=${one.id}`);
  await select(page, 'B').selectOption(other.id);
  await eventually(() => scores(page)).toEqual([chip(one), chip(other)]);
  await select(page, 'C').selectOption(third.id);
  await eventually(() => scores(page)).toEqual([chip(one), chip(other), chip(third)]);
  await profileOf(page, 'A').selectOption(profile.id);
  await eventually(() => scores(page)).toEqual([inProfile, chip(other), chip(third)]);
  expect(address()).toBe(`?a=${one.id}:${profile.id}&b=${other.id}&c=${third.id}`);

  // Taking away the second moves up the third.
  await select(page, 'B').selectOption('');
  await eventually(() => scores(page)).toEqual([inProfile, chip(third)]);
  expect(address()).toBe(`?a=${one.id}:${profile.id}&b=${third.id}`);
  await expect.poll(() => select(page, 'B').inputValue()).toBe(third.id);

  await page.goBack();
  await eventually(() => scores(page)).toEqual([inProfile, chip(other), chip(third)]);
  await expect.poll(() => profileOf(page, 'A').inputValue()).toBe(profile.id);
  await page.goBack();
  await eventually(() => scores(page)).toEqual([chip(one), chip(other), chip(third)]);
  await page.reload();
  await eventually(() => scores(page)).toEqual([chip(one), chip(other), chip(third)]);
  expect(problems).toEqual([]);
});

test('nonsense in an address is told and left out', async () => {
  const bad = `?a=%3Cimg%20src%3Dx%3E&b=${one.id}:nowhere&c=${other.id}&d=__proto__&z=1`;
  const { page, problems } = await revisit(`compare/${bad}`);
  await eventually(() => scores(page)).toEqual([chip(one), chip(other)]);
  const told = await status(page);
  expect(told).toContain('There is no agent “<img src=x>” here.');
  expect(told).toContain(`${one.data.name} has no set-up “nowhere”`);
  expect(told).toContain('There is no agent “__proto__” here.');
  await expect.poll(() => page.locator('main img').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('one agent twice is told, as there is nothing to tell apart', async () => {
  const { page } = await revisit(`compare/?a=${one.id}&b=${one.id}`);
  await eventually(() => status(page)).toContain('Two sides are the same');
  await profileOf(page, 'B').selectOption(profile.id);
  await eventually(() => scores(page)).toEqual([chip(one), inProfile]);
  await expect.poll(() => status(page)).not.toContain('Two sides are the same');
});

test('facts that do not load are told, and asked for again', async () => {
  const { page } = await visit('compare/');
  await page.route(`**/compare/${other.id}.json`, (route) => route.abort());
  await select(page, 'A').selectOption(one.id);
  await select(page, 'B').selectOption(other.id);
  await eventually(() => status(page)).toContain(`The facts of ${other.data.name} did not load.`);
  await page.unroute(`**/compare/${other.id}.json`);
  await select(page, 'C').selectOption(third.id);
  await eventually(() => scores(page)).toEqual([chip(one), chip(other), chip(third)]);
});

test('the page of a pair says the same as the comparison of its two agents', async () => {
  const [first, second] = name.split('--');
  /** The sections as elements: tags, attributes and words, in order. */
  const outline = (page: Page) =>
    page.locator('main section:not(.actions)').evaluateAll((sections) => {
      const tell = (node: Node): string => {
        if (!(node instanceof Element)) return (node.textContent ?? '').replace(/\s+/g, ' ');
        // Only a page that was printed gets links to its own parts.
        if (node.matches('a.permalink')) return '';
        const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
        const children = [...node.childNodes].map(tell).join('');
        return `<${node.localName} ${node.namespaceURI} ${attributes.join(' ')}>${children}</>`;
      };
      return sections.map(tell);
    });
  const { page: made } = await revisit(`compare/${name}/`);
  const wanted = await outline(made);
  expect(wanted).toHaveLength(6);
  const { page } = await revisit(`compare/?a=${first}&b=${second}`);
  await eventually(async () => (await scores(page)).length).toBe(2);
  await expect.poll(() => outline(page)).toEqual(wanted);
});

test('without JavaScript the pages of pairs are there to read', async () => {
  const { page } = await revisit('compare/', { javaScriptEnabled: false });
  await expect.poll(() => page.locator('select').first().isVisible()).toBe(false);
  const link = page.locator(`main a[href="/x/y/compare/${name}/"]`);
  // A long list is folded.
  if (!(await link.isVisible())) await page.locator('main details summary').click();
  await link.click();
  expect((await scores(page)).length).toBe(2);
});

test('four agents on a phone need no scrolling sideways', async () => {
  const last = `${one.id}:${profile.id}`;
  const search = `?a=${one.id}&b=${other.id}&c=${third.id}&d=${last}`;
  const viewport = { width: 320, height: 800 };
  const { page } = await revisit(`compare/${search}`, { viewport });
  await eventually(async () => (await scores(page)).length).toBe(4);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  // A narrow row names the agent before each value.
  const label = await page
    .locator('.sides td')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(label).toContain(`A ${one.data.name}`);
});
