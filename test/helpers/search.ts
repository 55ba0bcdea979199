import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A hit as a reader sees it. */
export type SeenHit = { readonly group: string; readonly text: string; readonly href: string };

/** Opens the search of a page by its key, and waits for the field. */
export async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog[open] input:focus').waitFor();
}

/** What the line above the results says. */
export const saidOf = (page: Page) => page.locator('dialog output').textContent();

/** What the links below the results ask for: the question that was answered last. */
const answered = (page: Page) =>
  page.locator('dialog .search-results > p a').evaluateAll(
    (links) =>
      (links as HTMLAnchorElement[]).map(({ href }) => {
        const { searchParams } = new URL(href);
        return searchParams.get('q') ?? searchParams.get('name') ?? '';
      })[0],
  );

/**
 * Types a question in place of what stands there, and waits for its answer.
 * @returns the hits, in their order
 */
export async function seekIn(page: Page, typed: string): Promise<SeenHit[]> {
  await page.locator('dialog input').fill(typed);
  await expect.poll(() => answered(page), { message: typed, timeout: 8_000 }).toBe(typed);
  return page.locator('dialog .search-results li a').evaluateAll((links) =>
    links.map((link) => ({
      group: link.closest('section')?.querySelector('h2')?.firstChild?.textContent?.trim() ?? '',
      text: link.textContent,
      href: link.getAttribute('href') ?? '',
    })),
  );
}
