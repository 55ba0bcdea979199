import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { printVector } from '#domain/aivss/vector.ts';
import { presets } from '#ui/what-if/presets.ts';
import { anyCase } from '../helpers/any-case.ts';
import { useSite } from '../helpers/browser.ts';
import { schemaFaults } from '../helpers/report-schema.ts';
import { chipOfCase, shownFor } from '../helpers/what-if.ts';

const { revisit } = useSite(inject('sites').plain);
const path = 'calculator/';

/** Opens the calculator and waits until its code has run. */
async function open(query = '') {
  const opened = await revisit(`${path}${query}`);
  await opened.page.locator('[data-vector]', { hasText: 'ATC-AIVSS' }).waitFor();
  return opened;
}

test('a hundred states from the address show the score of the domain, to the decimal', async () => {
  const { page, problems } = await open();
  const cases = fc.sample(anyCase, 100);
  const shown = await shownFor(page, cases.map(printVector));
  expect(shown).toEqual(cases.map((of) => ({ band: chipOfCase(of), vector: printVector(of) })));
  expect(problems).toEqual([]);
});

test('it begins with nothing known, and nothing is filled in silently', async () => {
  const { page } = await open();
  await expect
    .poll(() => page.locator('[data-band]').innerText())
    .toBe('None, Low, Medium, High or Critical 0.0–10.0');
  const ticked = await page
    .getByRole('checkbox')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked));
  expect(ticked.length).toBeGreaterThan(0);
  expect(ticked).toEqual(ticked.map(() => true));
});

test('each published example loads and has its published score', async () => {
  const { page } = await open();
  for (const { name, published } of presets) {
    await page.getByLabel('Published example').selectOption({ label: name });
    await expect
      .poll(() => page.locator('[data-band]').innerText())
      .toMatch(new RegExp(` ${published.toFixed(1).replace('.', '\\.')}$`));
    await expect
      .poll(() => page.locator('[data-preset-note]').innerText())
      .toContain(published.toFixed(1));
  }
  expect(presets).toHaveLength(10);
});

test('a vector is built metric by metric, and its base score taken', async () => {
  const { page } = await open();
  await page.getByText('Build or paste a CVSS v4.0 vector').click();
  const choices = ['N', 'L', 'N', 'N', 'A', 'H', 'H', 'H', 'H', 'H', 'H'];
  const lists = page.locator('[data-metric]');
  await lists.first().waitFor();
  for (const [index, letter] of choices.entries()) {
    await expect.poll(() => page.getByRole('spinbutton', { name: 'CVSS' }).inputValue()).toBe('');
    await lists.nth(index).selectOption(letter);
  }
  await expect
    .poll(() => page.getByLabel('CVSS v4.0 base vector').inputValue())
    .toBe(presets[0]?.state.cvss);
  await expect.poll(() => page.getByRole('spinbutton', { name: 'CVSS' }).inputValue()).toBe('9.4');
  await page.getByRole('spinbutton', { name: 'CVSS' }).fill('9.3');
  await expect.poll(() => page.getByLabel('CVSS v4.0 base vector').inputValue()).toBe('');
});

test.for([
  ['CVSS:3.1/AV:N/AC:L', 'is not CVSS v4.0'],
  ['CVSS:4.0/AV:Z/AC:L', 'has AV:Z'],
  ['nonsense', 'does not begin with CVSS:4.0/'],
])('the vector %s is refused with its reason', async ([vector = '', reason = '']) => {
  const { page } = await open();
  await page.getByText('Build or paste a CVSS v4.0 vector').click();
  await page.locator('[data-metric]').first().waitFor();
  await page.getByLabel('CVSS v4.0 base vector').fill(vector);
  await page.getByLabel('CVSS v4.0 base vector').press('Tab');
  await expect.poll(() => page.locator('[data-vector-note]').innerText()).toContain(reason);
});

test('a report is refused with reasons, then written, saved, and read again', async () => {
  const { page, problems } = await open();
  await page.getByRole('button', { name: 'Write the report' }).click();
  const list = page.locator('[data-report-problems]');
  await expect.poll(() => list.innerText()).toContain('choose that set');
  await page.getByLabel('Published example').selectOption({ label: presets[5]?.name ?? '' });
  await page.getByLabel('Name of the system').fill('Example');
  await page.getByLabel('Assessor').fill('me');
  await page.getByLabel('Id of the finding').fill('F-1');
  await page.getByLabel('Core risk').selectOption('Agent Memory & Context Manipulation');
  await page.getByRole('button', { name: 'Write the report' }).click();
  await expect.poll(() => list.isVisible()).toBe(false);
  const text = await page.getByLabel('Report as JSON').inputValue();
  expect(schemaFaults(JSON.parse(text))).toEqual([]);
  expect(text).toContain('"aivss": 8.9');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the report' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('aivss-report.json');

  expect(problems).toEqual([]);

  const { page: other } = await open();
  const name = 'report.json';
  await other.getByLabel('Read a file').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await other.getByText('Finding 1 of 1 was read.').first().waitFor();
  await expect.poll(() => other.locator('[data-band]').innerText()).toBe('High 8.9');
  await expect.poll(() => other.getByLabel('Name of the system').inputValue()).toBe('Example');
  const wrong = text
    .replace('"score": 5.8', '"score": 6.1')
    .replace('"tools": 0.5', '"tools": 0.4');
  await other.getByLabel('Report as JSON').fill(wrong);
  await other.getByRole('button', { name: 'Read the report' }).click();
  const told = other.locator('[data-report-problems]');
  await told.filter({ hasText: 'vulnerabilities[0].cvss_base.score: is 6.1' }).waitFor();
  await expect
    .poll(() => told.innerText())
    .toContain('vulnerabilities[0].amplification_factors.tools: is 0.4');
  expect(problems).toEqual([]);
});

test('without JavaScript it names the command that does the same', async () => {
  const { page } = await revisit(path, { javaScriptEnabled: false });
  await expect
    .poll(() => page.locator('main').innerText())
    .toContain('npm run catalog -- score --cvss unknown');
});
