import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { expectAgents } from '../helpers/directory.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { pageKindsOf, richestOf } from '../helpers/page-kinds.ts';

// A few entries show all that there is to be seen: more of them would only be more rows.
const site = inject('sites').based;
const catalog = catalogOf(site.content);
const { revisit } = useSite(site);
const whole = useSite(inject('sites').plain);

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

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

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

test.for(pageKindsOf(catalog))(
  'the Tab key reaches everything on the $kind, in order, and the focus is seen',
  async ({ path }) => {
    const { page } = await revisit(path);
    const total = await page.evaluate(number);
    expect(total).toBeGreaterThan(5);
    await page.evaluate(watchFocus);
    await pressTab(page, total);
    const stops = await page.evaluate(() => (globalThis as { stops?: Stop[] }).stops ?? []);
    expect(stops.map(({ stop }) => stop)).toEqual([...Array(total).keys()]);
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
  },
);

test('a slash is a letter where somebody writes', async () => {
  const { page } = await revisit('');
  const box = page.locator('#q');
  await box.focus();
  await press(page, 'a', '/', 'b');
  await expect.poll(() => box.inputValue()).toBe('a/b');
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
});

test('the keyboard alone searches, filters, clears, and opens an entry', async () => {
  // On the site whose directory is one page: the other has its few in several.
  const { page } = await whole.revisit('');
  const ids = catalogOf().agents.map(({ id }) => id);
  await page.locator('#q').focus();
  await page.keyboard.type('CVE-1999-0001');
  await expectAgents(page, []);
  for (let i = 0; i < 60 && !(await page.evaluate(isReset)); i += 1) await press(page, 'Tab');
  await press(page, 'Enter');
  await expectAgents(page, ids);
  // The focus is back in the search; the first box comes next.
  await press(page, 'Tab', 'Space');
  await expect.poll(() => page.getByRole('checkbox').first().isChecked()).toBe(true);
  await press(page, 'Space');
  await expect.poll(() => page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await page.locator('tr[data-agent] th a').first().focus();
  await press(page, 'Enter');
  await page.waitForURL(/\/agents\/[a-z0-9-]+\/$/);
});

test('the first stop of a page skips to its content', async () => {
  const { page } = await revisit('layers/');
  await press(page, 'Tab');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
    .toMatch(/^Skip/);
  await press(page, 'Enter', 'Tab');
  const inside = () => document.querySelector('main')?.contains(document.activeElement);
  await expect.poll(() => page.evaluate(inside)).toBe(true);
});

test('the keyboard opens and closes a threat', async () => {
  const { page } = await revisit(`agents/${richestOf(catalog).id}/threats/`);
  const threat = page
    .locator('details')
    .filter({ has: page.locator('[id^=threat-]') })
    .last();
  const isOpen = () => threat.evaluate((details) => (details as HTMLDetailsElement).open);
  await threat.locator('> summary').focus();
  const before = await isOpen();
  await press(page, 'Enter');
  await expect.poll(() => isOpen()).toBe(!before);
  await press(page, 'Space');
  await expect.poll(() => isOpen()).toBe(before);
});

function isReset(): boolean {
  return document.activeElement?.matches('[type=reset]') ?? false;
}
