import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { catalogOf, chipOf } from '../helpers/catalog-of.ts';

const { revisit } = useSite(inject('sites').plain);

const agent = catalogOf().agents.find(({ profiles }) => profiles.length > 1) ?? expect.fail();
const path = `agents/${agent.id}/`;
/** The score of each choice: first of the agent as a whole. */
const choices = [
  { id: '', name: 'All profiles', score: agent.score },
  ...agent.profiles.map(({ id, name, score }) => ({ id, name, score: score ?? expect.fail() })),
];

test.for([true, false])(
  'each deployment profile has its score and its threats (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const { page } = await revisit(path, { javaScriptEnabled });
    for (const { name, score } of choices) {
      await page.getByRole('radio', { name, exact: true }).check();
      expect(await page.locator('.verdict .band:visible').innerText()).toBe(chipOf(score.interval));
      const shown = await page.locator('details:has([id^=threat-]):visible').count();
      expect(shown).toBe(score.threats.length);
    }
  },
);

test('the arrow keys choose a profile', async () => {
  const { page } = await revisit(path);
  await page.getByRole('radio', { name: 'All profiles' }).focus();
  await page.keyboard.press('ArrowRight');
  const [, first] = choices;
  const chosen = page.getByRole('radio', { name: first?.name ?? '', exact: true });
  expect(await chosen.isChecked()).toBe(true);
});

test('the address keeps the profile, and opens with it', async () => {
  const last = choices.at(-1) ?? expect.fail();
  const { page } = await revisit(path);
  await page.getByRole('radio', { name: last.name, exact: true }).check();
  expect(new URL(page.url()).searchParams.get('profile')).toBe(last.id);
  const again = await revisit(`${path}?profile=${last.id}`);
  expect(await again.page.getByRole('radio', { name: last.name, exact: true }).isChecked()).toBe(
    true,
  );
});

test('an address with a profile that nobody has shows them all', async () => {
  const { page } = await revisit(`${path}?profile=nonsense`);
  expect(await page.getByRole('radio', { name: 'All profiles' }).isChecked()).toBe(true);
});
