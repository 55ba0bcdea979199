import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { toQuestions } from '#ui/evidence/questions/to-questions.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { useSite } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';

const { revisit } = useSite(inject('sites').plain);
const agents = catalogOf().agents;
const dify = agents.find(({ id }) => id === 'dify') ?? never();
const all = toQuestions(dify, createUrls('/')).groups.flatMap(({ questions }) => questions);
const granted = { permissions: ['clipboard-read', 'clipboard-write'] };
const PATH = 'agents/dify/';

function never(): never {
  throw new Error('there is no entry of Dify');
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
  expect(lines.slice(0, 5)).toEqual([
    '# Questions about Dify',
    '',
    `Assessed: ${dify.data.assessed.version}, on ${dify.data.assessed.on}`,
    '',
    'Deployment profile: All profiles',
  ]);
  const items = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  expect(items).toEqual(all.map((question) => question.text));
  expect(lines.filter((line) => line.startsWith('## ')).length).toBeGreaterThan(3);
  expect(problems).toEqual([]);
});

test('the chosen profile decides which questions are shown and copied', async () => {
  const { page } = await revisit(PATH, granted);
  const seen = new Map<string, string[]>();
  for (const [index, { id, name }] of dify.data.profiles.entries()) {
    await page.locator(`#profile-${index + 1}`).check();
    const place = `in-${index + 1}`;
    const wanted = all.filter(({ mark }) => !mark || mark.split(' ').includes(place));
    seen.set(id, await shown(page));
    expect(seen.get(id)).toEqual(wanted.map(({ text }) => text));
    const text = await copied(page);
    expect(text).toContain(`Deployment profile: ${name}`);
    expect(text.match(/^- /gm)).toHaveLength(wanted.length);
  }
  expect(seen.get('self-hosted-local-llm')).not.toEqual(seen.get('cloud'));
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
  expect(await shown(page)).toEqual(all.map(({ text }) => text));
  const button = page.getByRole('button', { name: 'Copy the questions', includeHidden: true });
  expect(await button.isVisible()).toBe(false);
});

test('a contradiction keeps both sides while one of them holds, and says so', async () => {
  const { page } = await revisit(PATH);
  const note = page.getByText('Not about the chosen profile');
  const group = page.locator('.versus').filter({ hasText: 'needs the Enterprise plan' });
  const seen: boolean[][] = [];
  for (const place of [0, 1, 2, 3]) {
    await page.locator(`#profile-${place}`).check();
    seen.push([await group.isVisible(), await note.locator('visible=true').isVisible()]);
  }
  expect(seen).toEqual([
    [true, false],
    [false, false],
    [true, true],
    [true, false],
  ]);
});
