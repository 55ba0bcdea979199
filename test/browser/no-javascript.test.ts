import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { shownAgents } from '../helpers/directory.ts';
import { pageKinds, richest } from '../helpers/page-kinds.ts';
import { shownOf } from '../helpers/shown-of.ts';

const { revisit } = useSite(inject('sites').plain);
const off = { javaScriptEnabled: false };

test('without JavaScript the directory shows every agent', async () => {
  const { page } = await revisit('', off);
  const ids = catalogOf().agents.map(({ id }) => id);
  expect(await shownAgents(page)).toEqual(ids.sort());
  for (const { data } of catalogOf().agents)
    expect(await page.getByRole('link', { name: data.name, exact: true }).isVisible()).toBe(true);
});

test.for(pageKinds)(
  'without JavaScript the $kind shows no control that needs it',
  async ({ path }) => {
    const { page } = await revisit(path, off);
    // The switch of deployment profiles is CSS alone.
    const form = page.locator('form, input:not([name=profile]), button, [type=search]');
    expect(await shownOf(form)).toEqual([]);
    expect(await page.locator('main').isVisible()).toBe(true);
  },
);

test('with JavaScript those controls are there', async () => {
  const { page } = await revisit('');
  expect(await page.getByRole('searchbox').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'theme' }).isVisible()).toBe(true);
});

test('without JavaScript an entry shows everything, and its threats open', async () => {
  const { page } = await revisit(`agents/${richest.id}/`, off);
  const { data } = richest;
  const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  const squeeze = (raw: string) => raw.replace(/\s+/g, ' ').trim();
  for (const part of [data.summary, ...data.capabilities.map((row) => row.text)])
    expect(text).toContain(squeeze(part));
  for (const { title } of data.mitigations) expect(text).toContain(squeeze(title));
  for (const { title } of Object.values(data.sources)) expect(text).toContain(squeeze(title));
  for (const { id, title, scenario } of data.threats) {
    const body = page.locator(`#threat-${id}`);
    const summary = page.locator('summary').filter({ hasText: title });
    if (!(await body.isVisible())) await summary.click();
    expect(squeeze(await body.innerText())).toContain(squeeze(scenario));
  }
});
