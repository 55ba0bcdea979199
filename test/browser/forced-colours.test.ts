import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { richest } from '../helpers/page-kinds.ts';

// In a window of its own: the shared ones do not put the colours back.
const { visit } = useSite(inject('sites').plain);

async function open(path: string): Promise<Page> {
  const { page } = await visit(path);
  await page.emulateMedia({ forcedColors: 'active' });
  return page;
}

test('where the reader’s own colours hold, each band keeps its shape beside its word', async () => {
  for (const path of ['', `agents/${richest.id}/`]) {
    const page = await open(path);
    const grounds = await page.locator('.band:visible').evaluateAll((all) =>
      all.map((chip) => {
        const { backgroundColor, width } = getComputedStyle(chip, '::before');
        const { backgroundColor: behind } = getComputedStyle(chip);
        return backgroundColor !== behind && parseFloat(width) > 4;
      }),
    );
    expect(grounds.length).toBeGreaterThan(0);
    expect(new Set(grounds)).toEqual(new Set([true]));
  }
});

test('where the reader’s own colours hold, what is chosen is outlined', async () => {
  const page = await open(`agents/${richest.id}/threats/`);
  const outlines = () =>
    page
      .locator('.profiles input + span, .tabs a')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).outlineStyle));
  const chosen = (await outlines()).filter((style) => style !== 'none');
  // One profile, and the page of the entry that is open.
  expect(chosen).toEqual(['solid', 'solid']);
  expect((await outlines()).length).toBeGreaterThan(4);
});
