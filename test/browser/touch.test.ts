import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';

const { visit } = useSite(inject('sites').plain);

const phone = { hasTouch: true, viewport: { width: 360, height: 780 } };

/** What is pressed to work a page; links in text and in tables are as high as their line. */
const pressed =
  'header :is(a, summary), .tabs a, button:not(.sort), select, main summary, ' +
  ".groups label, .ticks label, .profiles label, .verdict-choice label, .dial [type='range']";

/** What takes fewer than 44 px of presses from top to bottom, by its text; a pixel may be shared. */
const tooLowFor = (page: Page, named: string) =>
  page.evaluate((selector) => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
      details.open = true;
    const heightOf = (element: Element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, middle] = [left + Math.min(width / 2, 60), top + height / 2];
      const takes = (y: number) => element.contains(document.elementFromPoint(x, y));
      let [from, to] = [middle, middle];
      while (middle - from < 44 && takes(from - 1)) from -= 1;
      while (to - middle < 44 && takes(to + 1)) to += 1;
      return takes(middle) ? to - from + 1 : 0;
    };
    return [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
      .map((element) => `${element.textContent?.trim().slice(0, 30)}: ${heightOf(element)}`)
      .filter((line) => Number(line.split(': ').at(-1)) < 43);
  }, named);

test.for([
  '',
  'agents/dify/',
  'agents/dify/threats/',
  'agents/dify/hardening/',
  'agents/dify/score/',
  'compare/',
])('a finger finds what it presses on /%s', async (path) => {
  const { page } = await visit(path, phone);
  await expect.poll(() => page.locator(pressed).count()).toBeGreaterThan(8);
  await expect.poll(() => tooLowFor(page, pressed)).toEqual([]);
});
