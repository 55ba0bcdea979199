import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';

const { revisit } = useSite(inject('sites').plain);
const phone = { viewport: { width: 360, height: 800 } };

/** The agents whose settings have the longest pieces without a space, joined by signs. */
const longest = catalogOf()
  .agents.map(({ id, data }) => {
    const settings = data.mitigations.map(({ setting }) => setting?.what ?? '');
    const pieces = settings.flatMap((what) => what.match(/\w+(?:[=/;,-]+\w+)+/g) ?? []);
    return { id, length: Math.max(0, ...pieces.map((piece) => piece.length)) };
  })
  .toSorted((a, b) => b.length - a.length)
  .slice(0, 6);

/** Settings that break inside a word which would have fitted into a line. */
const brokenWords = (page: Page) =>
  page.locator('.setting code:visible').evaluateAll((all) => {
    const widthOf = (range: Range) =>
      [...range.getClientRects()].reduce((sum, { width }) => sum + width, 0);
    return all.flatMap((code) => {
      const room = code.closest('.setting')?.clientWidth ?? 0;
      const texts = [...code.childNodes].filter((node) => node instanceof Text);
      return texts.flatMap((text) =>
        [...text.data.matchAll(/\w+/g)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          return lines.size > 1 && widthOf(range) < room * 0.9 ? [word] : [];
        }),
      );
    });
  });

test.for(longest)('on a phone the settings of $id break at their signs', async ({ id }) => {
  const { page } = await revisit(`agents/${id}/hardening/`, phone);
  await expect.poll(() => page.locator('.setting code:visible').count()).toBeGreaterThan(0);
  await expect.poll(() => brokenWords(page)).toEqual([]);
});

test('a setting that is copied is its text alone', async () => {
  const { page } = await revisit(`agents/${longest[0]?.id}/hardening/`, phone);
  const codes = page.locator('.setting code:has(wbr):visible');
  await expect.poll(() => codes.count()).toBeGreaterThan(0);
  const copied = await codes.first().evaluate((code) => {
    getSelection()?.selectAllChildren(code);
    return [getSelection()?.toString(), code.textContent];
  });
  expect(copied[0]).toBe(copied[1]);
});

test('the flows stand in words before a drawing that does not fit, and only then', async () => {
  const { id, data } = catalogOf().agents.find(({ data }) => data.architecture) ?? expect.fail();
  const { page } = await revisit(`agents/${id}/`, phone);
  const items = page.locator('.flow-list li');
  await expect.poll(() => items.count()).toBe(data.architecture?.flows.length);
  const list = await page.locator('.flow-list').boundingBox();
  const drawing = await page.locator('.dfd').boundingBox();
  expect((list?.y ?? NaN) + (list?.height ?? NaN)).toBeLessThanOrEqual(drawing?.y ?? NaN);
  await items.first().getByRole('link').click();
  await page.waitForURL(/\/threats\/#flow-1$/);
  const { page: wide } = await revisit(`agents/${id}/`, { viewport: { width: 1440, height: 900 } });
  await expect.poll(() => wide.locator('.flow-list').isVisible()).toBe(false);
});
