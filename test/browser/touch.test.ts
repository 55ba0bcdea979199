import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { pairNamesOf } from '../helpers/page-kinds.ts';

const { visit } = useSite(inject('sites').plain);

const [pair = ''] = pairNamesOf(catalogOf());

const phone = { hasTouch: true, viewport: { width: 360, height: 780 } };

/** What is pressed to work a page; links in text are as high as their line. */
const pressed =
  'header :is(a, summary), .tabs a, button:not(.sort), select, main summary, ' +
  ".groups label, .ticks label, .profiles label, .verdict-choice label, .dial [type='range']";

/**
 * What takes fewer presses from top to bottom than wanted, by its text; a pixel may be shared.
 * @param named what is pressed, on its first line
 * @param wanted pixels
 * @param rows where all of a row is pressed: then the presses are counted across it, near its end
 */
const tooLowFor = (page: Page, named: string, wanted = 44, rows = false) =>
  page.evaluate(
    ([selector, least, isRow]) => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
        details.open = true;
      const heightOf = (element: Element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
        const row = element.closest('tr')?.getBoundingClientRect() ?? new DOMRect();
        const x = isRow ? row.left + row.width * 0.75 : left + Math.min(width / 2, 60);
        const middle = top + height / 2;
        const takes = (y: number) => element.contains(document.elementFromPoint(x, y));
        let [from, to] = [middle, middle];
        while (middle - from < least && takes(from - 1)) from -= 1;
        while (to - middle < least && takes(to + 1)) to += 1;
        return takes(middle) ? to - from + 1 : 0;
      };
      return [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
        .map((element) => `${element.textContent?.trim().slice(0, 30)}: ${heightOf(element)}`)
        .filter((line) => Number(line.split(': ').at(-1)) < least - 1);
    },
    [named, wanted, rows] as const,
  );

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

test.for(['advisories/', 'map/', 'frameworks/', 'frameworks/owasp-agentic/'])(
  'all of a row leads on, on /%s',
  async (path) => {
    const { page } = await visit(path, phone);
    const rows = ".leads tr:nth-child(-n + 9) th[scope='row'] > a";
    await expect.poll(() => page.locator(rows).count()).toBeGreaterThan(8);
    await expect.poll(() => tooLowFor(page, rows, 44, true)).toEqual([]);
  },
);

test.for(['advisories/', 'overview/', 'rules/', 'changes/', `compare/${pair}/`])(
  'a link in a table is not missed, on /%s',
  async (path) => {
    const { page } = await visit(path, phone);
    const links = 'main tr:nth-child(-n + 9) :is(th, td) a';
    await expect.poll(() => page.locator(links).count()).toBeGreaterThan(8);
    await expect.poll(() => tooLowFor(page, links, 24)).toEqual([]);
  },
);
