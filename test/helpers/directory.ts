import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** One box of the filters, by its group and its value. */
export type Choice = readonly [group: string, value: string];

/** The ids of the agents whose rows can be seen, sorted. */
export function shownAgents(page: Page): Promise<string[]> {
  return page.locator('tr[data-agent]').evaluateAll((rows) =>
    rows
      .filter((row) => row.checkVisibility())
      .map((row) => row.getAttribute('data-agent') ?? '')
      .sort(),
  );
}

/** Waits until exactly these rows can be seen. */
export async function expectAgents(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(() => shownAgents(page), { timeout: 8_000 }).toEqual([...ids].sort());
}

/** Types a query in place of what stands there. */
export async function searchFor(page: Page, query: string): Promise<void> {
  await page.locator('#q').fill(query);
}

export function boxOf(page: Page, [group, value]: Choice): Locator {
  return page.locator(`input[type=checkbox][name="${group}"][value="${value}"]`);
}

/** Ticks exactly these boxes: by a click on each that changes, without the wait for a pointer. */
export async function chooseOnly(page: Page, choices: readonly Choice[]): Promise<void> {
  await page.locator('input[type=checkbox]').evaluateAll(
    (boxes, wanted) => {
      for (const box of boxes as HTMLInputElement[])
        if (box.checked !== wanted.includes(`${box.name}=${box.value}`)) box.click();
    },
    choices.map((choice) => choice.join('=')),
  );
}

/** What the directory shows of a choice: the agents whose rows can be seen, sorted, and the status. */
export type Shown = { readonly agents: string[]; readonly status: string };

/** What is shown after each choice, one after the other: asked at once, as they are hundreds. */
export function shownAfter(page: Page, choices: readonly (readonly Choice[])[]): Promise<Shown[]> {
  return page.evaluate(
    (all) =>
      all.map((wanted): Shown => {
        for (const box of document.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
          if (box.checked !== wanted.includes(`${box.name}=${box.value}`)) box.click();
        const rows = [...document.querySelectorAll('tr[data-agent]')];
        const seen = rows.filter((row) => row.checkVisibility());
        const agents = seen.map((row) => row.getAttribute('data-agent') ?? '').sort();
        return { agents, status: document.querySelector('[data-status]')?.textContent ?? '' };
      }),
    choices.map((choice) => choice.map((box) => box.join('='))),
  );
}

/** The number beside every box: `band=high` → 2. */
export async function countsOf(page: Page): Promise<Record<string, number>> {
  const counts = await page.locator('input[type=checkbox]').evaluateAll((boxes) =>
    (boxes as HTMLInputElement[]).map(({ name, value, parentElement }) => {
      const count = parentElement?.querySelector('[data-count]')?.textContent ?? 'none';
      return [`${name}=${value}`, Number(count)] as const;
    }),
  );
  return Object.fromEntries(counts);
}

/** Unfolds the filters, which a wide screen shows by itself. */
export async function openFilters(page: Page): Promise<void> {
  await page
    .locator('.filter-box')
    .evaluate((details) => ((details as HTMLDetailsElement).open = true));
}
