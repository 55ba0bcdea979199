import { expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useSite } from '../helpers/browser.ts';
import { agentOf, boxesOf, chipWith } from '../helpers/checklist-of.ts';

const { visit, revisit } = useSite(inject('sites').plain);
const agent = agentOf('dify');
const path = 'agents/dify/hardening/';
const ids = agent.data.mitigations.map(({ id }) => id);
const inCloud = agent.data.mitigations.filter(
  ({ profiles }) => profiles?.includes('cloud') ?? true,
).length;
const titleOf = (id: string) => agent.data.mitigations.find((row) => row.id === id)?.title ?? '';

/** The count, and the line of the what-if as a reader sees it; empty without one. */
const countOf = (page: Page) => page.locator('[data-count]').innerText();
const whatIf = (page: Page) => page.locator('[data-what-if]');

async function tickAll(page: Page, box: 'inPlace' | 'tested'): Promise<void> {
  for (const id of ids) await boxesOf(page, id)[box].check();
}

async function choose(page: Page, profile: string): Promise<void> {
  await page.locator(`input[name=profile][value="${profile}"]`).check({ force: true });
}

test('ticks are there again after a reload, and in a second window', async () => {
  const { page, problems, foreign } = await visit(path);
  await expect.poll(() => countOf(page)).toBe(`0 of ${ids.length} in place, 0 tested by you`);
  const { inPlace, tested } = boxesOf(page, 'logs');
  await expect.poll(() => tested.isDisabled()).toBe(true);
  await inPlace.check();
  await tested.check();
  await boxesOf(page, 'private-https').inPlace.check();
  await expect.poll(() => countOf(page)).toBe(`2 of ${ids.length} in place, 1 tested by you`);
  const second = await page.context().newPage();
  for (const each of [page, second]) {
    await each.goto(page.url());
    await expect.poll(() => countOf(each)).toBe(`2 of ${ids.length} in place, 1 tested by you`);
    await expect.poll(() => boxesOf(each, 'logs').tested.isChecked()).toBe(true);
    await expect.poll(() => boxesOf(each, 'private-https').tested.isEnabled()).toBe(true);
    await expect.poll(() => whatIf(each).isVisible()).toBe(true);
  }
  // What is unticked here goes there, too, with its test.
  await inPlace.uncheck();
  await expect.poll(() => tested.isChecked()).toBe(false);
  await second.locator('text=/^1 of \\d+ in place, 0 tested by you$/').waitFor();
  await expect.poll(() => boxesOf(second, 'logs').tested.isDisabled()).toBe(true);
  expect([...problems, ...foreign]).toEqual([]);
});

test('where the browser keeps nothing, ticks work and the page says so', async () => {
  const { page, problems } = await visit(path);
  await expect.poll(() => page.locator('[data-lost]').isVisible()).toBe(false);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.reload();
  await expect.poll(() => page.locator('[data-lost]').isVisible()).toBe(true);
  await expect.poll(() => page.locator('[data-kept]').isVisible()).toBe(false);
  await boxesOf(page, 'update').inPlace.check();
  await expect.poll(() => countOf(page)).toBe(`1 of ${ids.length} in place, 0 tested by you`);
  await whatIf(page).waitFor();
  expect(problems).toEqual([]);
});

test.for(['no JSON', '{"inPlace":7}', '{"inPlace":["gone","private-https"],"tested":["logs"]}'])(
  'foreign data in the storage does no harm: %s',
  async (stored) => {
    const { page, problems } = await revisit(path);
    await boxesOf(page, 'logs').inPlace.check();
    await page.evaluate((text) => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, text);
    }, stored);
    await page.reload();
    const placed = stored.includes('private-https') ? 1 : 0;
    await expect
      .poll(() => countOf(page))
      .toBe(`${placed} of ${ids.length} in place, 0 tested by you`);
    await boxesOf(page, 'logs').inPlace.check();
    await expect
      .poll(() => countOf(page))
      .toBe(`${placed + 1} of ${ids.length} in place, 0 tested by you`);
    expect(problems).toEqual([]);
  },
);

/** What a line says whose score is another by the ticks, with the level of its threat. */
const told = (after: string, before: string, level: string) =>
  new RegExp(
    `${RegExp.escape(after)} instead of ${RegExp.escape(before)} Driving threat: .* \\(${level} mitigation\\)`,
  );

test('the score follows the ticks and the profile, to the decimal', async () => {
  const { page } = await revisit(path);
  const shown = async () => {
    await whatIf(page).waitFor();
    return (await whatIf(page).innerText()).replace(/\s+/g, ' ');
  };
  const own = chipWith(agent, ({ mitigation }) => mitigation ?? 'none');
  // A mitigation of a threat that does not lead changes nothing.
  await boxesOf(page, 'limits').inPlace.check();
  await expect.poll(shown).toContain(`Still ${own}`);
  await tickAll(page, 'inPlace');
  const partial = chipWith(agent, () => 'partial');
  expect(partial).not.toBe(own);
  await expect.poll(shown).toContain('With what you ticked: ');
  await expect.poll(shown).toMatch(told(partial, own, 'partial'));
  await tickAll(page, 'tested');
  const strong = chipWith(agent, () => 'strong');
  expect(strong).not.toBe(partial);
  await expect.poll(shown).toMatch(told(strong, own, 'strong'));
  for (const { id, score } of agent.profiles) {
    await choose(page, id);
    const level = agent.data.profiles.find((row) => row.id === id)?.mitigation ?? 'none';
    const before = chipWith(agent, ({ mitigation }) => mitigation ?? level, id);
    const after = chipWith(agent, () => 'strong', id);
    await expect.poll(shown).toMatch(told(after, before, 'strong'));
    const held = agent.data.mitigations.filter(({ profiles }) => profiles?.includes(id) ?? true);
    await expect
      .poll(() => countOf(page))
      .toBe(`${held.length} of ${held.length} in place, ${held.length} tested by you`);
    expect(score?.threats.length).toBeGreaterThan(0);
  }
});

test('one tick lowers the threats that name it, and another threat drives the score', async () => {
  const { page } = await revisit(`${path}?profile=self-hosted`);
  await boxesOf(page, 'update').inPlace.check();
  const expected = chipWith(
    agent,
    ({ mitigations }) => (mitigations.includes('update') ? 'partial' : 'none'),
    'self-hosted',
  );
  await whatIf(page).waitFor();
  await expect.poll(() => page.locator('[data-now]').innerText()).toBe(expected);
  await expect
    .poll(() => page.locator('[data-driver]').getAttribute('href'))
    .toMatch(/^\/agents\/dify\/threats\/#threat-./);
});

test('a tick leaves the look of the chip as it is on every page', async () => {
  const { page } = await revisit(path);
  await boxesOf(page, 'update').inPlace.check();
  const chip = page.locator('[data-now] > span');
  await chip.waitFor();
  const classes = (await chip.getAttribute('class'))?.split(' ') ?? [];
  expect(classes).toEqual(expect.arrayContaining(['band', 'band-exact']));
  await expect
    .poll(() => chip.evaluate((element) => getComputedStyle(element).whiteSpace))
    .toBe('nowrap');
});

test('the ticks are cleared by a second press only, and the focus stays in the panel', async () => {
  const { page } = await revisit(path);
  const clear = page.locator('[data-clear]');
  await expect.poll(() => clear.isVisible()).toBe(false);
  await boxesOf(page, 'private-https').inPlace.check();
  await clear.click();
  await expect.poll(() => clear.innerText()).toBe('Press again to clear all ticks');
  await expect.poll(() => boxesOf(page, 'private-https').inPlace.isChecked()).toBe(true);
  // Whoever goes elsewhere has thought better of it.
  await page.keyboard.press('Tab');
  await expect.poll(() => clear.innerText()).toBe('Clear');
  await clear.click();
  await clear.click();
  await expect.poll(() => boxesOf(page, 'private-https').inPlace.isChecked()).toBe(false);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-copy')))
    .toBe(true);
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.reload();
  await expect.poll(() => countOf(page)).toBe(`0 of ${ids.length} in place, 0 tested by you`);
});

test('the keyboard ticks, and a screen reader is told once', async () => {
  const { page } = await revisit(path);
  const said = page.locator('p[data-said]');
  await page.evaluate(() => {
    const said = document.querySelector('p[data-said]') ?? document.body;
    new MutationObserver(() => (document.body.title += '|')).observe(said, { childList: true });
  });
  await boxesOf(page, 'private-https').inPlace.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(() => boxesOf(page, 'private-https').tested.isChecked()).toBe(true);
  await said.filter({ hasText: 'in place, 1 tested by you.' }).waitFor({ state: 'attached' });
  await expect.poll(() => said.textContent()).toMatch(/^1 of \d+ in place, 1 tested by you\. /);
  await expect.poll(() => page.locator('body').getAttribute('title')).toBe('|');
});

test('the list is copied as Markdown with its ticks', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const { page, problems } = await revisit(`${path}?profile=cloud`, { permissions });
  await boxesOf(page, 'logs').inPlace.check();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await page.getByText('Copied.').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('# Hardening checklist: Dify\n');
  expect(text).toContain(`- [x] **${titleOf('logs')}** (detect; `);
  expect(text).toContain(`- [ ] **${titleOf('guardrails')}**`);
  expect(text).not.toContain(titleOf('private-https'));
  expect(problems).toEqual([]);
});

const download = async (page: Page, name: string) => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  const stream = await file.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return { name: file.suggestedFilename(), text: Buffer.concat(parts).toString() };
};

test('downloads carry the ticks and the profile, under the security policy', async () => {
  const { page, problems } = await revisit(`${path}?profile=cloud`);
  await boxesOf(page, 'logs').inPlace.check();
  await boxesOf(page, 'logs').tested.check();
  const csv = await download(page, 'CSV');
  expect(csv.name).toBe('dify-checklist.csv');
  expect(csv.text).toMatch(/^logs,.*,yes,yes,all,,,,\r$/m);
  expect(csv.text).not.toContain('private-https');
  const json = await download(page, 'JSON');
  expect(json.name).toBe('dify-checklist.json');
  expect(JSON.parse(json.text)).toMatchObject({
    ...{ version: 1, ticks: { profile: 'cloud', inPlace: ['logs'], tested: ['logs'] } },
  });
  expect((await download(page, 'Markdown')).text).toContain(
    `1 of ${inCloud} in place, 1 tested by whoever ticked.`,
  );
  expect(problems).toEqual([]);
});

test('without JavaScript there is no box, but the list, its tests and plain downloads', async () => {
  const { page } = await revisit(path, { javaScriptEnabled: false });
  await expect.poll(() => page.locator('[data-ticks]').first().isVisible()).toBe(false);
  await expect.poll(() => page.locator('[data-checklist]').isVisible()).toBe(false);
  for (const id of ids)
    await expect.poll(() => page.locator(`#mitigation-${id}`).isVisible()).toBe(true);
  await expect.poll(() => page.locator('#mitigation-guardrails').innerText()).toContain('not run');
  const csv = await download(page, 'CSV');
  expect(csv.text.split('\r\n')).toHaveLength(ids.length + 2);
  expect(csv.text).toMatch(/^logs,.*,,,all,"Users of a new Agent .*",,,\r$/m);
});

test('on paper each step has two squares, crossed where they are ticked', async () => {
  const { page } = await revisit(path);
  await boxesOf(page, 'private-https').inPlace.check();
  await page.emulateMedia({ media: 'print' });
  const squares = (id: string) =>
    page.locator(`#mitigation-${id} label`).evaluateAll((labels) =>
      labels.map((label) => {
        const { content, borderTopStyle, width } = getComputedStyle(label, '::before');
        return `${content} ${borderTopStyle} ${parseFloat(width) > 5}`;
      }),
    );
  await expect.poll(() => squares('private-https')).toEqual(['"×" solid true', '"" solid true']);
  await expect.poll(() => squares('logs')).toEqual(['"" solid true', '"" solid true']);
});
