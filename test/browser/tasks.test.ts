import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { shownAgents } from '../helpers/directory.ts';
import { openSearch, seekIn } from '../helpers/search.ts';

// Five tasks of people who are new here, each within a number of clicks. Typing is no click.
const site = inject('sites').plain;
const { revisit } = useSite(site);
const { agents } = catalogOf();
const shownText = (page: Page) => page.locator('main').innerText();

test('“may we run Dify self-hosted, and what first”: one click on its answer', async () => {
  const { page } = await revisit('agents/dify/');
  await page.getByRole('radio', { name: /Self-hosted, external model/ }).click();
  const chosen = page.locator('.verdict-choice:has(:checked)');
  await expect
    .poll(() => chosen.locator('.band').innerText())
    .toMatch(/^(Critical|High|Medium|Low) \d/);
  await expect.poll(() => chosen.getByRole('link').isVisible()).toBe(true);
  const steps = page.locator('.first-steps > li:visible');
  await expect.poll(() => steps.count()).toBeGreaterThanOrEqual(3);
  await expect.poll(() => steps.first().locator('code').count()).toBeGreaterThan(0);
  await expect.poll(() => shownText(page)).toContain('Minimum version');
});

test('“which agents can run code, and how bad”: the directory answers what is typed', async () => {
  const { page } = await revisit('');
  await page.locator('#q').fill('ASI05');
  const wanted = agents
    .filter(({ data }) => data.threats.some(({ frameworks }) => frameworks.includes('ASI05')))
    .map(({ id }) => id);
  await expect.poll(() => shownAgents(page), { timeout: 8_000 }).toEqual(wanted.toSorted());
  const bands = await page.locator('tr[data-agent]:visible td:nth-child(2) .band').allInnerTexts();
  expect(bands).toHaveLength(wanted.length);
  expect(bands.every((band) => /\d/.test(band))).toBe(true);
});

test('“all threats with ASI06 as JSON”: the search, its page, and the file are two clicks', async () => {
  const { page } = await revisit('');
  await openSearch(page);
  await seekIn(page, 'ASI06');
  await page.locator('dialog .search-results li a').first().click();
  await page.waitForURL('**/frameworks/owasp-agentic/asi06/');
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'These threats as JSON' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('asi06-threats.json');
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const { threats } = JSON.parse(text) as { threats: { agent: string; id: string }[] };
  const wanted = agents.flatMap(({ id, data }) =>
    data.threats
      .filter(({ frameworks }) => frameworks.includes('ASI06'))
      .map((threat) => `${id} ${threat.id}`),
  );
  expect(wanted.length).toBeGreaterThan(3);
  expect(threats.map(({ agent, id }) => `${agent} ${id}`).sort()).toEqual(wanted.sort());
});

test('“I am the vendor, this is wrong”: one click from the top of the entry', async () => {
  const { page } = await revisit('agents/dify/', { viewport: { width: 1440, height: 900 } });
  for (const [name, template] of [
    ['You are the vendor: answer', '3-vendor-response.yml'],
    ['Something is wrong', '2-wrong-fact.yml'],
  ] as const) {
    const link = page.getByRole('link', { name });
    const { searchParams } = new URL((await link.getAttribute('href')) ?? '');
    expect(searchParams.get('template')).toBe(template);
    expect([...searchParams.values()].join()).toMatch(/dify/i);
  }
});

test('“does CVE-2025-3466 concern us”: one click from the search', async () => {
  const { page } = await revisit('');
  await openSearch(page);
  const [first] = await seekIn(page, 'CVE-2025-3466');
  expect(first?.href).toBe('/advisories/cve-2025-3466/');
  await page.locator('dialog .search-results li a').first().click();
  await page.waitForURL('**/advisories/cve-2025-3466/');
  const text = await shownText(page);
  expect(text).toContain('In Dify');
  expect(text).toMatch(/Affected versions\s*≥\s1\.1\.0, <\s1\.1\.3/);
  expect(text).toMatch(/(?:Not open|Open) in version \S+, which was assessed/);
});
