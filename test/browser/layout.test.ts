import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { searchFor } from '../helpers/directory.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { shownOf } from '../helpers/shown-of.ts';

const { revisit } = useSite(inject('sites').plain);

/** What reaches beyond the paper, or is cut by a box that would scroll on a screen. */
const beyondThePaper = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.checkVisibility() && !element.closest('svg'))
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        const hides = getComputedStyle(element).overflowX !== 'visible';
        const cut = hides && width > 1 && element.scrollWidth > element.clientWidth + 1;
        return (width > 1 && right > innerWidth + 1) || cut;
      })
      .map((element) => element.outerHTML.slice(0, 90))
      .slice(0, 5),
  );

/** What stands in a column so narrow that its words fall apart into letters. */
const brokenIntoLetters = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(th, td)')]
      .filter((cell) => cell.checkVisibility() && /\w{5}/.test(cell.textContent ?? ''))
      .filter((cell) => cell.getBoundingClientRect().width < 32)
      .map((cell) => cell.outerHTML.slice(0, 90))
      .slice(0, 5),
  );

/** Unfolds everything and measures: how far the page reaches beyond the window, and what does. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const beyond = document.documentElement.scrollWidth - innerWidth;
    const wide = [...document.querySelectorAll('main *')].filter(
      (element) =>
        element.getBoundingClientRect().right > innerWidth + 1 &&
        !element.closest('[tabindex="0"]'),
    );
    return beyond > 0
      ? [`${beyond} px`, ...wide.slice(0, 5).map((e) => e.outerHTML.slice(0, 90))]
      : [];
  });

/** The size of the first heading, in pixels. */
const headingSize = (page: Page) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('h1')!).fontSize));

/** The navigation, and what only a screen can use. */
const controls = 'nav[aria-label=Main], button:not(.sort), input, .tabs, [data-search-open]';

const desk = { width: 1440, height: 900 };

// A page is opened once, and looked at in one medium after the other. On paper comes first: what a
// screen then unfolds would not be folded away there. The window ends as wide as it begins, so that
// it need not change before the next page, and the page is asked itself: for the first locator it would
// have to load what finds elements.
describe.for(pageKinds)('the $kind', ({ path }) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await revisit(path, { viewport: desk }));
  });

  test('has no site navigation and no controls on paper', async () => {
    await expect.poll(() => shownOf(page, controls)).toContainEqual(expect.stringMatching(/^<nav/));
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => shownOf(page, controls)).toEqual([]);
  });

  test('has nothing that is cut off at the side of the paper', async () => {
    await page.emulateMedia({ media: 'print' });
    // The width of A4 between its margins, at 96 dots an inch.
    await page.setViewportSize({ width: 718, height: 1000 });
    await expect.poll(() => beyondThePaper(page)).toEqual([]);
    await expect.poll(() => brokenIntoLetters(page)).toEqual([]);
  });

  test('needs no sideways scrolling at 320 px', async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => overflow(page)).toEqual([]);
  });

  test('needs none at 1440 px with text of twice the size', async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize(desk);
    const before = await headingSize(page);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await expect.poll(() => headingSize(page)).toBeGreaterThan(before * 1.4);
    await expect.poll(() => overflow(page)).toEqual([]);
  });
});

/** Agents with a record that has a mark beside it of how it was read. */
const marked = catalogOf().agents.filter(({ data }) =>
  data.advisories.some(({ read }) => read !== 'record'),
);

test.for(marked)(
  'the records of $id, with their marks, need no sideways scrolling at 320 px',
  async ({ id }) => {
    const { page } = await revisit(`agents/${id}/evidence/`, {
      viewport: { width: 320, height: 640 },
    });
    await expect.poll(() => overflow(page)).toEqual([]);
  },
);

test('the directory has room at 1440 px for why a search found an agent', async () => {
  const { page } = await revisit('', { viewport: desk });
  await searchFor(page, 'mcp');
  await expect.poll(() => page.locator('.excerpt:visible').count()).toBeGreaterThan(5);
  const beside = () =>
    page.locator('.scroll.agents').evaluate((box) => box.scrollWidth - box.clientWidth);
  await expect.poll(beside).toBe(0);
});

test('what goes on beside the screen fades at its end, until it is scrolled there', async () => {
  const { page } = await revisit('map/', { viewport: { width: 700, height: 900 } });
  const map = page.getByRole('region', { name: 'Map of agents' });
  const fade = () => map.evaluate((box) => getComputedStyle(box).getPropertyValue('--more-beside'));
  await expect.poll(fade).not.toBe('0px');
  await map.evaluate((box) => box.scrollTo({ left: box.scrollWidth }));
  await expect.poll(fade).toBe('0px');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(fade).toBe('0px');
});

describe('on a phone', () => {
  const phone = { viewport: { width: 360, height: 780 } };

  test('the first screen of the map holds every agent that stands on it', async () => {
    const { page } = await revisit('map/', phone);
    const dots = page.locator('.map [data-agent]:visible a path');
    const seen = () =>
      dots.evaluateAll(
        (all) =>
          all.filter((dot) => {
            const { left, right, top, bottom } = dot.getBoundingClientRect();
            return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
          }).length,
      );
    const placed = catalogOf().agents.filter(({ score }) => score.driver.cvssBase !== 'unknown');
    await expect.poll(seen).toBe(placed.length);
  });

  test('a flaw that the assessed version does not have takes a few lines', async () => {
    const { page } = await revisit('advisories/', phone);
    const heights = () =>
      page
        .locator('[aria-labelledby=other-flaws] tbody tr')
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    await expect.poll(async () => (await heights()).length).toBeGreaterThan(9);
    const all = (await heights()).sort((a, b) => a - b);
    expect(all[Math.floor(all.length / 2)]).toBeLessThan(90);
  });

  test('names of layers, lists and ids have more than two words a line', async () => {
    for (const path of ['frameworks/', 'frameworks/owasp-agentic/']) {
      const { page } = await revisit(path, phone);
      const narrow = () =>
        page
          .locator('main tbody th')
          .evaluateAll((all) => Math.min(...all.map((th) => th.getBoundingClientRect().width)));
      await expect.poll(narrow, { message: path }).toBeGreaterThan(250);
    }
  });

  test.for(['layers/', 'layers/foundation-models/', 'methodology/', 'api/', 'overview/'])(
    'no table of %s lies beside the screen',
    async (path) => {
      const { page } = await revisit(path, phone);
      const beside = () =>
        page.locator('main table').evaluateAll((all) => {
          const wide = all.filter((table) => table.getBoundingClientRect().right > innerWidth);
          return wide.map((table) => table.outerHTML.slice(0, 90));
        });
      await expect.poll(() => page.locator('main table').count()).toBeGreaterThan(0);
      await expect.poll(beside).toEqual([]);
    },
  );

  test('the contents of a page are folded above its text, and open beside it where there is room', async () => {
    const { page } = await revisit('methodology/', phone);
    const contents = page.getByRole('navigation', { name: 'On this page' });
    const first = contents.getByRole('link').first();
    await expect.poll(() => contents.getByText('On this page').isVisible()).toBe(true);
    await expect.poll(() => first.isVisible()).toBe(false);
    await contents.getByText('On this page').click();
    await expect.poll(() => first.isVisible()).toBe(true);
    await contents.getByText('On this page').click();
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect.poll(() => first.isVisible()).toBe(true);
    await expect.poll(() => contents.getByText('On this page').isVisible()).toBe(false);
  });
});
