import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { printVector } from '#domain/aivss/vector.ts';
import { axeFaults } from '../helpers/accessibility.ts';
import { anyCase } from '../helpers/any-case.ts';
import { useSite } from '../helpers/browser.ts';
import { root } from '../helpers/build-site.ts';
import { catalogOf, chipOf } from '../helpers/catalog-of.ts';
import { chipOfCase, openPanel, shownFor, watchScripts } from '../helpers/what-if.ts';

const site = inject('sites').based;
const { visit, revisit } = useSite(site);
const agent = catalogOf(site.content).agents.find(({ id }) => id === 'dify')!;
const path = `agents/${agent.id}/score/`;
const panel = '[data-what-if] ';
const KB = 1000;

test('a hundred states from the address show the score of the domain, to the decimal', async () => {
  const { page, problems } = await revisit(path);
  await openPanel(page);
  const cases = fc.sample(anyCase, 100).map((of) => ({ ...of, factorSet: 'catalog' as const }));
  const shown = await shownFor(page, cases.map(printVector));
  const expected = cases.map((of) => ({ band: chipOfCase(of), vector: printVector(of) }));
  expect(shown).toEqual(expected);
  expect(problems).toEqual([]);
});

test('it begins with the entry’s score, and a shared address opens it', async () => {
  const { page } = await revisit(path);
  await openPanel(page);
  const chip = page.locator(`${panel}[data-band]`);
  await expect.poll(() => chip.innerText()).toBe(chipOf(agent.score.interval));
  await page.getByRole('spinbutton', { name: 'Dynamic Identity' }).fill('1');
  const changed = await chip.innerText();
  expect(changed).not.toBe('');
  await expect.poll(() => new URL(page.url()).searchParams.get('v')).toContain('/DI:1.0/');
  const { page: friend } = await revisit(`${path}${new URL(page.url()).search}`);
  await friend.locator(`${panel}[data-vector]`, { hasText: '/DI:1.0/' }).waitFor();
  await expect.poll(() => friend.locator(`${panel}[data-band]`).innerText()).toBe(changed);
  await friend.getByRole('button', { name: 'Reset' }).click();
  await expect
    .poll(() => friend.locator(`${panel}[data-band]`).innerText())
    .toBe(chipOf(agent.score.interval));
  await expect.poll(() => new URL(friend.url()).search).toBe('');
});

test.for([
  'v=nonsense',
  'v=ATC-AIVSS:0.8/CVSS:99',
  'v=&cvss=<script>&threat=none',
  'v=x&cvss=CVSS:3.1/AV:N',
])('an address with ?%s says so and shows the entry’s values', async (query) => {
  const { page, problems } = await revisit(`${path}?${query}`);
  await page.locator(`${panel}[data-vector]`, { hasText: 'ATC-AIVSS' }).waitFor();
  await expect
    .poll(() => page.locator(`${panel}[data-band]`).innerText())
    .toBe(chipOf(agent.score.interval));
  await expect
    .poll(() => page.locator(`${panel}[data-fault]`).innerText())
    .toContain('The address');
  expect(problems).toEqual([]);
});

test('the patch of a state, applied by git, gives the entry the score that the panel showed', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const { page } = await revisit(path, { permissions });
  await openPanel(page);
  await page.getByRole('spinbutton', { name: 'Autonomy of Action' }).fill('0.35');
  await page.getByRole('checkbox', { name: 'Non-Determinism unknown' }).check();
  await page.getByLabel('Exploit maturity').selectOption('unreported');
  await page.getByLabel('Mitigation (MF)').selectOption('strong');
  await page.getByText('Build or paste a CVSS v4.0 vector').click();
  const vector = page.getByLabel('CVSS v4.0 base vector');
  await page.getByLabel('Attack vector (AV)').waitFor();
  await vector.fill('CVSS:4.0/AV:N/AC:H/AT:P/PR:L/UI:P/VC:H/VI:L/VA:N/SC:L/SI:N/SA:N/E:A');
  await vector.press('Tab');
  await expect.poll(() => page.getByLabel('Exploit maturity').inputValue()).toBe('attacked');
  await expect
    .poll(() => page.locator('[data-vector-note]').innerText())
    .toContain('E:A was taken out');
  await page.getByRole('button', { name: 'patch' }).click();
  await page.getByRole('status').filter({ hasText: 'The patch was copied.' }).waitFor();
  const patch = await page.evaluate(() => navigator.clipboard.readText());
  const headline = await page.locator(`${panel}[data-headline]`).innerText();

  const project = mkdtempSync(join(tmpdir(), 'catalog-what-if-'));
  try {
    const content = join(project, relative(root, site.content));
    cpSync(site.content, content, { recursive: true });
    execFileSync('git', ['apply', '-'], { cwd: project, input: patch });
    const command = ['src/cli/main.ts', 'score', agent.id, '--json'];
    const env = { ...process.env, CATALOG_CONTENT: content };
    const score = JSON.parse(
      execFileSync(process.execPath, command, { cwd: root, env, encoding: 'utf8' }),
    ) as { driver: { title: string } };
    const changed = catalogOf(content).agents.find(({ id }) => id === agent.id)!;
    expect(headline).toContain(`would be ${chipOf(changed.score.interval)}, from`);
    expect(headline).toContain(score.driver.title);
    const threat = changed.score.threats.find(
      (row) => row.threat.id === agent.score.driver.threat.id,
    )!;
    await expect
      .poll(() => page.locator(`${panel}[data-band]`).innerText())
      .toBe(chipOf(threat.interval));
  } finally {
    rmSync(project, { recursive: true });
  }
});

test('on a phone the score stays in sight while its inputs are changed', async () => {
  const { page } = await revisit('calculator/', { viewport: { width: 360, height: 640 } });
  const chip = page.locator('[data-calculator] [data-band]');
  await chip.waitFor();
  for (const name of ['Autonomy of Action', 'Opacity & Reflexivity']) {
    await page.getByRole('spinbutton', { name }).focus();
    await expect.poll(async () => (await chip.boundingBox())?.y).toBeLessThan(560);
    await expect.poll(async () => (await chip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  }
});

test('a CVSS number is left out of the patch, and the panel says why', async () => {
  const { page } = await revisit(path);
  await openPanel(page);
  await page.getByRole('spinbutton', { name: 'CVSS v4.0 base score' }).fill('3.3');
  await page.getByText('The patch', { exact: true }).click();
  await expect
    .poll(() => page.locator('[data-patch-note]').innerText())
    .toContain('The CVSS base is left out');
  await expect.poll(() => page.getByRole('button', { name: 'patch' }).isDisabled()).toBe(true);
});

test('it works by keyboard, and speaks once after a slider has come to rest', async () => {
  const { page } = await revisit(path);
  await page.getByText('Change the inputs and see the score').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-vector]', { hasText: 'ATC-AIVSS' }).waitFor();
  const status = page.locator(`${panel}[role=status]`);
  await status.filter({ hasText: 'AIVSS 0.8' }).waitFor();
  await status.evaluate((target) => {
    const spoken: string[] = [];
    (window as unknown as { spoken: string[] }).spoken = spoken;
    new MutationObserver(() => spoken.push(target.textContent ?? '')).observe(target, {
      childList: true,
    });
  });
  await page.getByRole('slider', { name: 'Autonomy of Action' }).focus();
  for (let step = 0; step < 15; step += 1) await page.keyboard.press('ArrowLeft');
  const number = page.getByRole('spinbutton', { name: 'Autonomy of Action' });
  await expect.poll(() => number.inputValue()).toBe('0.45');
  await page.waitForTimeout(1500);
  const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  expect(spoken).toHaveLength(1);
  expect(spoken[0]).toContain(await page.locator(`${panel}[data-band]`).innerText());
  await expect
    .poll(() => page.locator('[data-what-if] [aria-live], [data-what-if] [role=status]').count())
    .toBe(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(() => number.inputValue()).toBe('');
  await expect.poll(() => page.locator(`${panel}[data-vector]`).innerText()).toContain('/AU:X/');
});

test('a number out of its range is named, and the result waits', async () => {
  const { page } = await revisit(path);
  await openPanel(page);
  const before = await page.locator(`${panel}[data-band]`).innerText();
  await page.getByRole('spinbutton', { name: 'Self-Modification' }).fill('7');
  await expect
    .poll(() => page.locator(`${panel}[data-fault]`).innerText())
    .toContain('Self-Modification');
  await expect.poll(() => page.locator(`${panel}[data-band]`).innerText()).toBe(before);
});

test('its code loads only when it is opened, and weighs at most 20 kB, compressed', async () => {
  const { page } = await visit('');
  const fetched = watchScripts(page);
  await page.goto(new URL(`/x/y/${path}`, page.url()).href);
  await page.waitForLoadState('networkidle');
  const before = new Set(fetched.keys());
  expect([...before].filter((file) => /panel|builder|what-if\.json/.test(file))).toEqual([]);
  await openPanel(page);
  const sizeOf = async (all: string[]) => {
    const bodies = await Promise.all(
      all.map((file) => fetched.get(file) ?? Promise.resolve(Buffer.alloc(0))),
    );
    return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  };
  const opened = [...fetched.keys()].filter((file) => !before.has(file));
  const scripts = opened.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  await expect.poll(() => sizeOf(scripts)).toBeLessThanOrEqual(20 * KB);
  await expect
    .poll(() => sizeOf(opened.filter((file) => file.endsWith('.json'))))
    .toBeLessThanOrEqual(5 * KB);
  await page.getByText('Build or paste a CVSS v4.0 vector').click();
  await page.getByLabel('Attack vector (AV)').waitFor();
  const lazy = [...fetched.keys()].filter((file) => !before.has(file) && !opened.includes(file));
  await expect.poll(() => sizeOf(lazy)).toBeLessThanOrEqual(38 * KB);
  await expect.poll(() => sizeOf(lazy)).toBeGreaterThan(30 * KB);
});

test('axe finds no fault in the open panel, neither in the light theme nor in the dark', async () => {
  const { page } = await revisit(path);
  await openPanel(page);
  await page.getByRole('checkbox', { name: 'Self-Modification unknown' }).check();
  for (const name of ['Worked out', 'The patch', 'Build or paste'])
    await page.locator('summary', { hasText: name }).click();
  await page.getByLabel('Attack vector (AV)').waitFor();
  await expect.poll(() => axeFaults(page, 'light')).toEqual([]);
  await expect.poll(() => axeFaults(page, 'dark')).toEqual([]);
});

test('without JavaScript it says what it would do, and which command does it', async () => {
  const { page } = await revisit(path, { javaScriptEnabled: false });
  await expect
    .poll(() => page.locator('main').innerText())
    .toContain('npm run catalog -- score --cvss');
  await expect.poll(() => page.locator('[data-what-if]').isVisible()).toBe(false);
});
