import { expect, inject, test } from 'vitest';
import { catalogOf } from '../helpers/catalog-of.ts';
import { chainThreats, profilesOf } from '#domain/catalog/chains.ts';
import { useSite } from '../helpers/browser.ts';

const { revisit } = useSite(inject('sites').plain);

/** An agent with a chain that holds in one profile and not in another. */
const agent = catalogOf().agents.find(({ data }) =>
  chainThreats(data).some((threat) => threat.profiles),
);

test('only the chains that hold in the chosen profile are shown', async () => {
  const { data, id } = agent ?? expect.fail();
  const { page } = await revisit(`agents/${id}/threats/`, { javaScriptEnabled: false });
  const all = chainThreats(data);
  const shown = async () => {
    const seen = await Promise.all(
      all.map(({ id: name }) => page.locator(`#chain-${name}`).isVisible()),
    );
    return all.filter((_, index) => seen[index]).map(({ id: name }) => name);
  };
  await expect.poll(() => shown()).toEqual(all.map(({ id: name }) => name));
  const counts: number[] = [];
  for (const profile of data.profiles) {
    await page.getByRole('radio', { name: profile.name }).check();
    const holding = all.filter((threat) => profilesOf(data, threat).includes(profile.id));
    await expect
      .poll(() => shown(), { message: profile.id })
      .toEqual(holding.map(({ id: name }) => name));
    counts.push(holding.length);
  }
  expect(new Set(counts).size).toBeGreaterThan(1);
});

test('the drawing is seen whole on a small screen, and is drawn larger than its marks', async () => {
  const { id } =
    catalogOf().agents.find(({ data }) => chainThreats(data).length > 1) ?? expect.fail();
  const { page } = await revisit(`agents/${id}/threats/`, {
    viewport: { width: 320, height: 600 },
  });
  const drawings = await page.locator('#chains ~ article svg').all();
  expect(drawings.length).toBeGreaterThan(1);
  for (const drawing of drawings) {
    const box = await drawing.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320).toBe(true);
    const mark = await drawing.locator('circle').first().boundingBox();
    expect(mark?.width).toBeGreaterThan(18);
  }
});

test('a link from a threat leads to its chain', async () => {
  const { id } = agent ?? expect.fail();
  const { page } = await revisit(`agents/${id}/threats/`);
  const link = page.getByRole('link', { name: 'The attack step by step' }).first();
  const target = await link.getAttribute('href');
  await link.click();
  await expect
    .poll(() => page.locator(target ?? '').evaluate((e) => e.getBoundingClientRect().top))
    .toBeLessThan(600);
});
