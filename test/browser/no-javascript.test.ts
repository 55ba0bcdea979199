import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { shownAgents } from '../helpers/directory.ts';
import { pageKinds, richest, someAgents } from '../helpers/page-kinds.ts';
import { shownOf } from '../helpers/shown-of.ts';

const { revisit } = useSite(inject('sites').plain);
const off = { javaScriptEnabled: false };

test('without JavaScript the directory shows every agent', async () => {
  const { page } = await revisit('', off);
  const ids = catalogOf().agents.map(({ id }) => id);
  await expect.poll(() => shownAgents(page)).toEqual(ids.sort());
  for (const { data } of someAgents)
    await expect
      .poll(() => page.getByRole('link', { name: data.name, exact: true }).isVisible())
      .toBe(true);
});

test.for(pageKinds)(
  'without JavaScript the $kind shows no control that needs it',
  async ({ path }) => {
    const { page } = await revisit(path, off);
    // The switches of deployment profiles and of differences are CSS alone.
    const switches = '[name=profile], #only-differences';
    const form = `form, input:not(${switches}), button, [type=search]`;
    await expect.poll(() => shownOf(page, form)).toEqual([]);
    await expect.poll(() => shownOf(page, 'main')).toHaveLength(1);
  },
);

test('with JavaScript those controls are there', async () => {
  const { page } = await revisit('');
  await expect.poll(() => page.locator('#q').isVisible()).toBe(true);
  await expect.poll(() => page.getByRole('button', { name: 'theme' }).isVisible()).toBe(true);
});

const squeeze = (raw: string) => raw.replace(/\s+/g, ' ').trim();

/** The words of a page of the richest entry that can be seen. */
const wordsOf = async (page: Page) => squeeze(await page.locator('main').innerText());

test('without JavaScript the pages of an entry show everything, and its threats open', async () => {
  const { data, id } = richest;
  const expected = {
    '': [data.summary, data.assessed.version],
    'hardening/': data.mitigations.flatMap(({ title, text }) => [title, text]),
    'evidence/': [
      ...data.capabilities.map(({ text }) => text),
      ...Object.values(data.sources).map(({ title }) => title),
      ...data.advisories.map((row) => row.id),
    ],
  };
  for (const [part, texts] of Object.entries(expected)) {
    const { page } = await revisit(`agents/${id}/${part}`, off);
    const words = await wordsOf(page);
    for (const text of texts) expect(words, part).toContain(squeeze(text));
  }
  const { page } = await revisit(`agents/${id}/threats/`, off);
  for (const { id: own, title, scenario } of data.threats) {
    const body = page.locator(`#threat-${own}`);
    const summary = page.locator('summary').filter({ hasText: title });
    if (!(await body.isVisible())) await summary.click();
    expect(squeeze(await body.innerText())).toContain(squeeze(scenario));
  }
});

test('without JavaScript the table of versions stands in place of the box to ask', async () => {
  const [{ id, stretches } = richest] = someAgents.filter((agent) => agent.stretches.length > 1);
  const { page } = await revisit(`agents/${id}/`, off);
  await expect.poll(() => page.locator('#my-version').isVisible()).toBe(false);
  await page.getByText('What is open in which version').click();
  await expect
    .poll(() => page.locator('.stretches tbody tr:visible').count())
    .toBe(stretches.length);
});
