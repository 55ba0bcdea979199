import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import type { Visit } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { searchFor } from '../helpers/directory.ts';
import { pageKindsOf, richest } from '../helpers/page-kinds.ts';

// A few entries show all that there is to be seen: more of them would only be more rows. Below a path,
// where an address that forgot it leads nowhere; the policy is the same everywhere.
const site = inject('sites').based;
const { revisit } = useSite(site);

/** Gives everything that a pointer could operate a number, and counts it. */
function number(): number {
  const named = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const seen = [...document.querySelectorAll<HTMLElement>(named)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      // A group of radio buttons is one stop: its arrow keys choose.
      !element.matches('[type=radio]:not(:checked)') &&
      !element.matches(':disabled'),
  );
  seen.forEach((element, index) => (element.dataset['stop'] = String(index)));
  return seen.length;
}

/** What had the focus: its number, and whether it could be seen that it had. */
type Stop = { stop: number; seen: boolean };

/** Takes down after each stroke of the Tab key what has the focus then. */
function watchFocus(): void {
  const stops: Stop[] = ((globalThis as { stops?: Stop[] }).stops = []);
  addEventListener('keyup', () => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const within =
      box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const lined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    stops.push({
      stop: Number(element.dataset['stop'] ?? -1),
      seen: lined && box.width > 0 && within,
    });
  });
}

/** Strikes the Tab key often, without waiting for the answer to each stroke. */
async function pressTab(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const strokes = Array.from({ length: times }, () =>
    (['rawKeyDown', 'keyUp'] as const).map((type) =>
      session.send('Input.dispatchKeyEvent', { type, ...key }),
    ),
  );
  await Promise.all(strokes.flat());
  await session.detach();
}

/** Uses everything on a page that does something. */
async function useAll({ page }: Visit): Promise<void> {
  await page.getByRole('button', { name: 'theme' }).click();
  await page.locator('summary').evaluateAll((all) => {
    for (const summary of all) (summary as HTMLElement).click();
  });
  for (const head of await page.locator('th button.sort').all()) await head.click();
  if ((await page.locator('#q').count()) === 0) return;
  for (const query of [richest.data.name, 'prompt injection', 'ASI01', 'CVE-1999-0001']) {
    await searchFor(page, query);
    // The search waits a moment for the next letter; what it asks for then stands in the address.
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(query);
  }
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.locator('input[type=checkbox]').evaluateAll((boxes) => {
    for (const box of boxes) (box as HTMLElement).click();
  });
}

// A page is opened once, and used by one way after the other. The keyboard comes first: it counts what
// is there before anything is unfolded.
describe.for(pageKindsOf(catalogOf(site.content)))('the $kind', ({ path }) => {
  let seen: Visit;
  beforeAll(async () => {
    seen = await revisit(path);
  });

  test('lets the Tab key reach everything, in order, and the focus is seen', async () => {
    const { page } = seen;
    const total = await page.evaluate(number);
    expect(total).toBeGreaterThan(5);
    await page.evaluate(watchFocus);
    await pressTab(page, total);
    const stops = await page.evaluate(() => (globalThis as { stops?: Stop[] }).stops ?? []);
    expect(stops.map(({ stop }) => stop)).toEqual([...Array(total).keys()]);
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
  });

  test('breaks no policy, logs no error and asks no other host, whatever is used', async () => {
    await useAll(seen);
    expect(seen.problems).toEqual([]);
    expect(seen.foreign).toEqual([]);
  });
});
