import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { pairNamesOf } from '../helpers/page-kinds.ts';

const site = inject('sites').changed;
const { revisit } = useSite(site);
const { content, given, successor } = inject('change');
const catalog = catalogOf(content);
const agent = catalog.agents.find(({ id }) => id === successor) ?? expect.fail('no successor');
const [threat = expect.fail('no threat')] = agent.data.threats;

/** Where a reader ends, as a path below the site with its fragment and question. */
async function endOf(path: string, end: RegExp): Promise<string> {
  const { page, problems, foreign } = await revisit(path);
  await page.waitForURL(end);
  expect([...problems, ...foreign]).toEqual([]);
  return page.url().slice(new URL(page.url()).origin.length + site.base.length);
}

test('a fragment of an old address leads to the same threat', async () => {
  const fragment = `#threat-${threat.id}`;
  await expect
    .poll(() => endOf(`agents/${given.moved}/threats/${fragment}`, new RegExp(`${successor}/`)))
    .toBe(`agents/${successor}/threats/${fragment}`);
});

test('a page that one is led to says which address it had, and why it has another', async () => {
  const { page } = await revisit(`agents/${successor}/`);
  const text = await page.getByRole('region', { name: 'Other addresses' }).textContent();
  expect(text).toContain(given.moved);
});

test('a question of the comparison about an old id is one about the new', async () => {
  const other = catalog.agents.find(({ id }) => id !== successor)?.id ?? '';
  const { page } = await revisit(`compare/?a=${given.moved}&b=${other}`);
  await expect
    .poll(() => page.getByRole('status').textContent(), { timeout: 10_000 })
    .toContain(`“${given.moved}” is called “${successor}” now.`);
  expect(page.url()).toContain(`compare/?a=${successor}&b=${other}`);
});

test('the page of a pair leads on as well', async () => {
  const pair = pairNamesOf(catalog).find((name) => name.split('--').includes(successor)) ?? '';
  const old = pair
    .split('--')
    .map((id) => (id === successor ? given.moved : id))
    .sort()
    .join('--');
  await expect
    .poll(() => endOf(`compare/${old}/`, new RegExp(`${pair}/`)))
    .toBe(`compare/${pair}/`);
});
