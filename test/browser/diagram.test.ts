import { describe, expect, inject, test } from 'vitest';
import { dataFlows } from '#domain/data-flows.ts';
import { counted } from '#domain/wording.ts';
import { useSite } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';

const { revisit } = useSite(inject('sites').plain);
const agents = catalogOf().agents.filter(({ data }) => data.architecture);
/** An agent of which a component is there in some profiles only, and that component. */
const [agent, part] = agents
  .flatMap((own) =>
    (own.data.architecture?.components ?? []).map((component) => [own, component] as const),
  )
  .find(([, { profiles }]) => profiles) ?? [undefined, undefined];

describe.for([true, false])('with JavaScript %j', (javaScriptEnabled) => {
  test('a component shows in the profiles in which it is there', async () => {
    if (!agent || !part) throw new Error('the catalog has no such component');
    const { page } = await revisit(`agents/${agent.id}/threats/`, { javaScriptEnabled });
    await page.locator('#components').click();
    const row = page.locator(`#component-${part.id}`);
    await expect.poll(() => row.isVisible()).toBe(true);
    for (const { id, name } of agent.data.profiles) {
      await page.getByRole('radio', { name, exact: true }).check();
      await expect.poll(() => row.isVisible(), { message: name }).toBe(part.profiles?.includes(id));
    }
  });
});

test('a flow of the drawing leads to its row, and a component to as many threats as it says', async () => {
  const { id } = agents[0] ?? expect.fail();
  const { page } = await revisit(`agents/${id}/`);
  const engine = page.locator('.dfd a.part[href*="#component-"]').first();
  const anchor = (await engine.getAttribute('href'))?.split('#')[1];
  const said = await engine.locator('.count:visible').textContent();
  await page.locator('.dfd .badge').first().click();
  await page.waitForURL(/\/threats\/#flow-1$/);
  await page.locator('#components').click();
  expect(said).toBe(counted(await page.locator(`#${anchor} li:visible`).count(), 'threat'));
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
  const { id, data } = agents[0] ?? expect.fail();
  const [first] = dataFlows(data.architecture ?? expect.fail());
  const { page } = await revisit(`agents/${id}/`);
  const drawing = page.getByRole('group', { name: `Data flows of ${data.name}` });
  await expect.poll(() => drawing.count()).toBe(1);
  const flow = page.getByRole('link', {
    name: `Flow 1: ${first?.from.name} → ${first?.to.name}: `,
  });
  await expect.poll(() => flow.count()).toBe(1);
  await expect
    .poll(() => page.getByRole('link', { name: /^(Process|Actor|Store): / }).count())
    .toBeGreaterThan(0);
});
