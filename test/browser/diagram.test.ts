import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';

const { revisit } = useSite(inject('sites').plain);
const agents = catalogOf().agents.filter(({ data }) => data.architecture);
const path = 'agents/dify/';

/** The flows of the stage Processing that go to the provider, as the table and the drawing show them. */
async function outward(page: Page): Promise<boolean[]> {
  const row = page.locator('tr[id^=flow-]').filter({ hasText: 'leave for the provider' });
  const id = await row.getAttribute('id');
  const shown = [row, page.locator(`svg a[href="#${id}"]`)].map((each) => each.isVisible());
  const model = page.locator('svg .part').filter({ hasText: 'External' }).first();
  return Promise.all([...shown, model.isVisible()]);
}

describe.for([true, false])('with JavaScript %j', (javaScriptEnabled) => {
  test('what leaves for the model provider shows in the profiles in which it does', async () => {
    const { page } = await revisit(path, { javaScriptEnabled });
    const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check();
    expect(await outward(page)).toEqual([true, true, true]);
    for (const name of ['Dify Cloud', 'Self-hosted, external model']) {
      await choose(name);
      expect(await outward(page)).toEqual([true, true, true]);
    }
    await choose('Self-hosted in a private network, local model');
    expect(await outward(page)).toEqual([false, false, false]);
    const local = page.locator('svg .part').filter({ hasText: 'Local model' });
    expect(await local.isVisible()).toBe(true);
    await choose('Dify Cloud');
    expect(await local.isVisible()).toBe(false);
  });
});

test('a component says as many threats as its row lists, in every profile', async () => {
  const { page } = await revisit(path);
  await page.locator('#components').click();
  for (const radio of await page.locator('input[name=profile]').all()) {
    await radio.check();
    const said = page.locator('.dfd .part:has-text("Orchestration") .count:visible');
    const listed = await page.locator('#component-engine li:visible').count();
    expect(await said.allTextContents()).toEqual([`${listed} threats`]);
  }
});

test.for(agents)(
  'in the drawing of $id all words are in their boxes, and large enough',
  async ({ id }) => {
    const { page } = await revisit(`agents/${id}/`, { viewport: { width: 1440, height: 900 } });
    const faults = await page.locator('.dfd .scroll svg').evaluate((svg) => {
      const found: string[] = [];
      const within = (text: SVGGraphicsElement, box: SVGGraphicsElement) => {
        const [inner, outer] = [text.getBBox(), box.getBBox()];
        return (
          inner.x >= outer.x &&
          inner.y >= outer.y - 1 &&
          inner.x + inner.width <= outer.x + outer.width &&
          inner.y + inner.height <= outer.y + outer.height + 1
        );
      };
      // What another profile says is hidden, and has no size.
      const texts = [...svg.querySelectorAll<SVGTextElement>('text')].filter((text) =>
        text.checkVisibility(),
      );
      for (const text of texts) {
        const box = text.parentElement?.querySelector<SVGGraphicsElement>('rect, circle');
        if (!box || !within(text, box)) found.push(`"${text.textContent}" is not in its box`);
        const scale = text.getScreenCTM()?.a ?? 0;
        const size = parseFloat(getComputedStyle(text).fontSize) * scale;
        if (size < 11) found.push(`"${text.textContent}" is ${size} px high`);
      }
      return texts.length > 20 ? found : ['there are hardly any words'];
    });
    expect(faults).toEqual([]);
  },
);

test('a screen reader is told what the drawing is, and what each link is', async () => {
  const { page } = await revisit(path);
  const drawing = page.getByRole('group', { name: 'Data flows of Dify' });
  expect(await drawing.count()).toBe(1);
  const flow = page.getByRole('link', {
    name: 'Flow 1: End user → Orchestration engine: question',
  });
  expect(await flow.count()).toBe(1);
  expect(await page.getByRole('link', { name: /^Process: Orchestration engine/ }).count()).toBe(1);
});
