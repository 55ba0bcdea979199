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

/**
 * The question that was answered last: what the links below the results ask for, and where nothing was
 * found and nobody can be asked, what is said of it.
 */
const answered = (page: Page) =>
  page.locator('dialog').evaluate((dialog) => {
    const link = dialog.querySelector<HTMLAnchorElement>('.search-results > p a');
    const asked = new URL(link?.href ?? 'about:blank').searchParams;
    const said = dialog.querySelector('output')?.textContent ?? '';
    return asked.get('q') ?? asked.get('name') ?? /“(.*)”\.$/.exec(said)?.[1] ?? '';
  });

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
