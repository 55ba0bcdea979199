import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { richestOf } from '../helpers/page-kinds.ts';

const site = inject('sites').based;
const { revisit } = useSite(site);
const richest = richestOf(catalogOf(site.content));

test('the page of the API fetches a document of its own site, and shows the part that is asked for', async () => {
  const { page, problems, foreign } = await revisit('api/');
  await page.getByLabel('Agent', { exact: true }).selectOption(richest.id);
  await page.getByLabel('Part, as a JSON Pointer').fill('/agent/name');
  await page.getByRole('button', { name: 'Fetch' }).click();
  const result = page.locator('[data-try-result]');
  await result.waitFor();
  await expect.poll(() => result.textContent()).toBe(JSON.stringify(richest.data.name));
  await page.getByLabel('Part, as a JSON Pointer').fill('/agent/nothing');
  await page.getByRole('button', { name: 'Fetch' }).click();
  await page.getByText('there is no “nothing” in /agent').waitFor();
  await expect.poll(() => result.isVisible()).toBe(false);
  expect(problems).toEqual([]);
  expect(foreign).toEqual([]);
});
