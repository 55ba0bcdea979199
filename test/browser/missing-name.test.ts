import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { searchFor, shownAgents } from '../helpers/directory.ts';
import { openSearch, saidOf, seekIn } from '../helpers/search.ts';

const { revisit } = useSite(inject('sites').plain);

test('of a name that no agent has it is said first, with where to ask for it', async () => {
  const { page } = await revisit('methodology/');
  await openSearch(page);
  const hits = await seekIn(page, 'Windsurf');
  expect(hits.length).toBeGreaterThan(0);
  await expect
    .poll(() => saidOf(page))
    .toMatch(/^No agent of this name; \d+ mentions? it\. Ask for it\. \d+ passages?\.$/);
  const form = page.locator('#search-said a');
  await expect
    .poll(async () => new URL((await form.getAttribute('href')) ?? '').searchParams.get('name'))
    .toBe('Windsurf');
  await seekIn(page, 'Dify');
  await expect.poll(() => saidOf(page)).not.toContain('No agent');
});

test('the directory says the same above its rows, and only while it is asked for', async () => {
  const { page } = await revisit('?q=windsurf');
  const line = page.locator('.missing-name');
  await expect
    .poll(() => line.innerText())
    .toMatch(/^No agent of this name; \d+ mentions? it\. Ask for it\.$/);
  const shown = await shownAgents(page);
  await expect.poll(() => line.innerText()).toContain(`; ${shown.length} mention`);
  await searchFor(page, 'dify');
  await expect.poll(() => line.isVisible()).toBe(false);
});
