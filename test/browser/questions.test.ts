import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { Agent } from '#domain/catalog/catalog.ts';
import { assessedWords } from '#domain/versions/assessed-words.ts';
import { toQuestions } from '#ui/evidence/questions/to-questions.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { useSite } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';

const { revisit } = useSite(inject('sites').plain);
const urls = createUrls('/', PUBLIC);
const asksOf = (agent: Agent) =>
  toQuestions(agent, urls).groups.flatMap(({ questions }) => questions);
/** An agent of which other things are asked in one profile than in another. */
const agent =
  catalogOf().agents.find(
    (row) => row.data.profiles.length > 1 && asksOf(row).some(({ mark }) => mark !== undefined),
  ) ?? never();
const { data } = agent;
const all = asksOf(agent);
const granted = { permissions: ['clipboard-read', 'clipboard-write'] };
const PATH = `agents/${agent.id}/evidence/`;

function never(): never {
  throw new Error('no entry asks anything of one profile alone');
}

/** The questions that a reader sees. */
async function shown(page: Page): Promise<string[]> {
  const texts = await page.locator('.asked li > p:first-child:visible').allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** What the button puts on the clipboard. */
async function copied(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy the questions' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /^Copied: \d+ questions\.$/ })
    .waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('one click copies every question under its heading, as a Markdown list', async () => {
  const { page, problems } = await revisit(PATH, granted);
  const text = await copied(page);
  const lines = text.split('\n');
  expect(lines.slice(0, 7)).toEqual([
    `# Questions about ${data.name}`,
    '',
    `Assessed: ${assessedWords(data)}, on ${data.assessed.on}`,
    '',
    'How it is run: Any set-up',
    '',
    'Please point to documentation or a test that shows each answer.',
  ]);
  const items = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  expect(items).toEqual(all.map((question) => question.text));
  expect(lines.filter((line) => line.startsWith('## ')).length).toBeGreaterThan(1);
  expect(problems).toEqual([]);
});

test('the chosen profile decides which questions are shown and copied', async () => {
  const { page } = await revisit(PATH, granted);
  const seen = new Set<string>();
  for (const [index, { name }] of data.profiles.entries()) {
    await page.locator(`#profile-${index + 1}`).check();
    const place = `in-${index + 1}`;
    const wanted = all.filter(({ mark }) => !mark || mark.split(' ').includes(place));
    const asked = await shown(page);
    seen.add(asked.join('\n'));
    expect(asked).toEqual(wanted.map(({ text }) => text));
    const text = await copied(page);
    expect(text).toContain(`How it is run: ${name}`);
    expect(text.match(/^- /gm)).toHaveLength(wanted.length);
  }
  expect(seen.size).toBeGreaterThan(1);
});

test('where the page may not copy, it selects the questions and says so', async () => {
  const { page, problems } = await revisit(PATH);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: 'Copy the questions' }).click();
  await page.getByRole('status').filter({ hasText: 'The questions are selected' }).waitFor();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected.replace(/\s+/g, ' ')).toContain(all[0]?.text);
  expect(problems).toEqual([]);
});

test('without JavaScript every question stands there, and no button', async () => {
  const { page } = await revisit(PATH, { javaScriptEnabled: false });
  await expect.poll(() => shown(page)).toEqual(all.map(({ text }) => text));
  const button = page.getByRole('button', { name: 'Copy the questions', includeHidden: true });
  await expect.poll(() => button.isVisible()).toBe(false);
});
