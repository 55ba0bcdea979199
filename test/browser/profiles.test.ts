import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Agent } from '#domain/catalog/catalog.ts';
import { useSite } from '../helpers/browser.ts';
import { catalogOf, chipOf } from '../helpers/catalog-of.ts';
import { someAgents } from '../helpers/page-kinds.ts';

const { revisit } = useSite(inject('sites').plain);

/** An agent in which the profiles differ in what is open, and in what can be done. */
const differing = catalogOf().agents.filter(
  ({ data }) =>
    data.profiles.length > 1 &&
    data.threats.some(({ profiles }) => profiles) &&
    data.mitigations.some(({ profiles }) => profiles),
);
const agent = differing[0] ?? expect.fail();
const { data } = agent;

/** The choices of a reader: first the agent as a whole. */
const choicesOf = ({ score, profiles }: Agent) => [
  { id: '', name: 'Any set-up', score },
  ...profiles.map((profile) => ({ ...profile, score: profile.score ?? expect.fail() })),
];
const choices = choicesOf(agent);

/** Chooses by place: a radio button of the verdict is named by its whole row. */
const choose = (page: Page, place: number) => page.locator(`#profile-${place}`).check();
const idsOf = (page: Page, selector: string, start: string) =>
  page
    .locator(`${selector}:visible`)
    .evaluateAll((all, cut) => all.map(({ id }) => id.slice(cut)), start.length);

describe.for([true, false])('with JavaScript %j', (javaScriptEnabled) => {
  test('the answer shows of each profile its score, its worst threats and its steps', async () => {
    const { page } = await revisit(`agents/${agent.id}/`, { javaScriptEnabled });
    const chips = await page.locator('.verdict-choice .band').allInnerTexts();
    expect(chips).toEqual(choices.map(({ score }) => chipOf(score.interval)));
    for (const [place, { score, name }] of choices.entries()) {
      await choose(page, place);
      const worst = await idsOf(page, 'tr[id^=threat-]', 'threat-');
      const open = new Map(score.threats.map((row) => [row.threat.id, row.interval]));
      expect(worst.length, name).toBeGreaterThan(0);
      expect(
        worst.filter((id) => !open.has(id)),
        name,
      ).toEqual([]);
      for (const id of worst) {
        const chip = page.locator(`#threat-${id} .band:visible`);
        await expect.poll(() => chip.innerText()).toBe(chipOf(open.get(id) ?? expect.fail()));
      }
      const steps = await page.locator('.first-steps > li:visible').count();
      expect(steps, name).toBeGreaterThan(0);
      expect(steps, name).toBeLessThanOrEqual(5);
    }
  });

  test('the page of threats shows those of the profile, with their scores in it', async () => {
    const { page } = await revisit(`agents/${agent.id}/threats/`, { javaScriptEnabled });
    const open = 'section[aria-labelledby=threats] details.threat';
    for (const [place, { score, name }] of choices.entries()) {
      await choose(page, place);
      const shown = await page.locator(`${open}:visible`).evaluateAll((all) =>
        all.map((threat) => {
          const chips = [...threat.querySelectorAll('summary .band')];
          const chip = chips.find((one) => one.checkVisibility());
          const { id } = threat.querySelector('.threat-body') ?? threat;
          return [id.slice('threat-'.length), chip?.textContent ?? ''];
        }),
      );
      expect(shown.toSorted(), name).toEqual(
        score.threats.map(({ threat, interval }) => [threat.id, chipOf(interval)]).sort(),
      );
    }
  });

  test('the checklist shows the steps of the profile', async () => {
    const { page } = await revisit(`agents/${agent.id}/hardening/`, { javaScriptEnabled });
    for (const [place, { id, name }] of choices.entries()) {
      await choose(page, place);
      const held = data.mitigations.filter(
        ({ profiles }) => id === '' || !profiles || profiles.includes(id),
      );
      const shown = await idsOf(page, '[id^=mitigation-]', 'mitigation-');
      expect(shown.toSorted(), name).toEqual(held.map((row) => row.id).sort());
    }
  });
});

test('the arrow keys choose a profile', async () => {
  const { page } = await revisit(`agents/${agent.id}/threats/`);
  await page.getByRole('radio', { name: 'Any set-up' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('#profile-1').isChecked()).toBe(true);
});

test.for(['', 'threats/', 'hardening/', 'evidence/'])(
  'the address of /%s keeps the profile, opens with it, and takes it along to the other pages',
  async (part) => {
    const path = `agents/${agent.id}/${part}`;
    const last = choices.length - 1;
    const { id } = choices[last] ?? expect.fail();
    const { page } = await revisit(path);
    await choose(page, last);
    expect(new URL(page.url()).searchParams.get('profile')).toBe(id);
    const other = part === 'threats/' ? 'Hardening' : 'Threats';
    await page.locator('.tabs').getByRole('link', { name: other }).click();
    await page.waitForURL(/profile=/);
    await expect.poll(() => page.locator(`#profile-${last}`).isChecked()).toBe(true);
    const again = await revisit(`${path}?profile=${id}`);
    await expect.poll(() => again.page.locator(`#profile-${last}`).isChecked()).toBe(true);
  },
);

test('links of a page to others of the entry take the profile along, and those to itself stay', async () => {
  const { page } = await revisit(`agents/${agent.id}/`);
  // A link with a type leads to no page but to a feed, which is that of all set-ups.
  const inside = page.locator(`main a[href^="/agents/${agent.id}/"]:not([type])`);
  const [, { id } = expect.fail()] = choices;
  await choose(page, 1);
  const links = await inside.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((href) => !href?.includes(`?profile=${id}`))).toEqual([]);
  await choose(page, 0);
  await expect.poll(() => page.locator('main a[href*="profile="]').count()).toBe(0);
});

test('a link to a threat that does not hold in the profile shows it in any set-up', async () => {
  const [{ id: threat, held } = expect.fail()] = data.threats.flatMap(({ id, profiles }) =>
    profiles ? [{ id, held: profiles }] : [],
  );
  const other = data.profiles.find(({ id }) => !held.includes(id)) ?? expect.fail();
  const { page } = await revisit(
    `agents/${agent.id}/threats/?profile=${other.id}#threat-${threat}`,
  );
  await expect.poll(() => page.locator('#profile-0').isChecked()).toBe(true);
  await expect.poll(() => page.locator(`#threat-${threat}`).isVisible()).toBe(true);
});

test('an address with a profile that nobody has shows them all', async () => {
  const { page } = await revisit(`agents/${agent.id}/?profile=nonsense`);
  await expect.poll(() => page.locator('#profile-0').isChecked()).toBe(true);
});

test('an agent without profiles has no choice, and its one verdict', async () => {
  const [single = expect.fail()] = someAgents.filter(({ profiles }) => profiles.length === 0);
  const { page } = await revisit(`agents/${single.id}/`);
  await expect.poll(() => page.locator('input[name=profile]').count()).toBe(0);
  await expect
    .poll(() => page.locator('.verdict-row .band').allInnerTexts())
    .toEqual([chipOf(single.score.interval)]);
});
