import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { ALIAS, MARKUP, PLANTED } from '../helpers/altered-content.ts';
import { useSite } from '../helpers/browser.ts';
import type { Visit } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { expectAgents, searchFor } from '../helpers/directory.ts';

// The changed site holds the real entries and one text that looks like markup.
const { revisit, visit } = useSite(inject('sites').changed);
const { agents } = catalogOf(inject('change').content);
const all = agents.map(({ id }) => id);

// The search is loaded once, as a reader loads it who searches again and again.
let opened: Visit;
let page: Page;
beforeAll(async () => {
  opened = await revisit('');
  ({ page } = opened);
});
beforeEach(async () => {
  await searchFor(page, '');
  await expectAgents(page, all);
});

/** Words that one entry alone uses, as do no others that begin alike: the index knows stems. */
function ownWord(agent: (typeof agents)[number]): string {
  const words = ({ data, body }: (typeof agents)[number]) =>
    `${JSON.stringify(data.threats)} ${Object.values(body.layers).join(' ')}`.match(/[a-z]{9,}/g) ??
    [];
  const others = agents.filter((other) => other !== agent);
  const rest = others.map((other) => JSON.stringify([other.data, other.body])).join(' ');
  const prose = agent.data.threats.map(({ scenario }) => scenario).join(' ');
  const found = words(agent).find(
    (word) =>
      !rest.toLowerCase().includes(word.slice(0, 5)) && new RegExp(`\\b${word}\\b`).test(prose),
  );
  if (found === undefined) throw new Error(`${agent.id} has no word of its own`);
  return found;
}

test.for(agents)('the search finds $id by its name, whatever the case', async ({ id, data }) => {
  await searchFor(page, data.name.toUpperCase());
  await expect.poll(() => page.locator(`[data-agent="${id}"]`).isVisible()).toBe(true);
});

test('the search finds an agent by each of its aliases', async () => {
  const aliases = agents.flatMap(({ id, data }) => data.aliases.map(({ name }) => ({ id, name })));
  expect(aliases.map(({ name }) => name)).toContain(ALIAS);
  for (const { id, name } of aliases) {
    await searchFor(page, name);
    const row = page.locator(`[data-agent="${id}"]`);
    await expect.poll(() => row.isVisible(), { message: name }).toBe(true);
  }
});

/** Every exact id that an agent carries, read from its record and not from the site's list. */
function references({ data }: (typeof agents)[number]): string[] {
  const named = Object.values(data.maestro).flatMap(({ threats }) => threats ?? []);
  const frameworks = data.threats.flatMap((threat) => threat.frameworks);
  return [...frameworks, ...named, ...data.advisories.map(({ id }) => id)];
}

const shapes = [/^ASI\d/, /^LLM\d/, /^T\d/, /^AML\./, /^CWE-/, /^CVE-/, /^M-L\d/];

test.for(shapes)(
  'an exact id like %s finds the agents that carry it and no others',
  async (shape) => {
    const id = agents.flatMap(references).find((reference) => shape.test(reference));
    if (id === undefined) throw new Error(`no entry carries an id like ${shape}`);
    const carriers = agents.filter((agent) => references(agent).includes(id));
    await searchFor(page, id.toLowerCase());
    await expectAgents(
      page,
      carriers.map((agent) => agent.id),
    );
  },
);

test('an id that no agent carries finds nothing, and the page says so', async () => {
  const none = page.getByText('No agent fits', { exact: false });
  expect(await none.isVisible()).toBe(false);
  await searchFor(page, 'CVE-1999-0001');
  await expectAgents(page, []);
  expect(await none.isVisible()).toBe(true);
  expect(await page.getByRole('status').textContent()).toMatch(/^0 of /);
});

test.for(agents)('a word that $id alone uses finds it alone, and shows where', async (agent) => {
  const word = ownWord(agent);
  await searchFor(page, word);
  await expectAgents(page, [agent.id]);
  const row = page.locator(`[data-agent="${agent.id}"]`);
  await expect.poll(async () => (await row.textContent())?.toLowerCase()).toContain(word);
});

test('an entry’s text is shown as text: nothing in it becomes an element', async () => {
  const row = page.locator(`[data-agent="${inject('change').worded}"]`);
  const before = await row.locator('*').count();
  await searchFor(page, PLANTED);
  await expectAgents(page, [inject('change').worded]);
  await expect.poll(() => row.textContent()).toContain(MARKUP.slice(0, MARKUP.indexOf(' <img')));
  expect(await row.locator('*').count()).toBe(before);
  expect(await page.locator('[data-planted]').count()).toBe(0);
  expect(opened.problems).toEqual([]);
});

test('an emptied search shows every agent again, without a reason', async () => {
  await searchFor(page, PLANTED);
  await expectAgents(page, [inject('change').worded]);
  await searchFor(page, '');
  await expectAgents(page, all);
  expect(await page.locator('[data-excerpt]:visible').count()).toBe(0);
});

test('names are found even where the index does not load, and the page says so', async () => {
  const { page } = await visit('');
  await page.route('**/pagefind/**', (route) => route.abort());
  const { id, data } = agents[0]!;
  await searchFor(page, data.name);
  await expect.poll(() => page.getByRole('status').textContent()).toContain('by name only');
  expect(await page.locator(`[data-agent="${id}"]`).isVisible()).toBe(true);
});
