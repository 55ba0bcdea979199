import { describe, expect, inject, test } from 'vitest';
import type { Visit } from '../helpers/browser.ts';
import { useSite } from '../helpers/browser.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { searchFor } from '../helpers/directory.ts';
import { pageKindsOf, richest } from '../helpers/page-kinds.ts';

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
    // The search waits a moment for the next letter.
    await page.waitForTimeout(200);
  }
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.locator('input[type=checkbox]').evaluateAll((boxes) => {
    for (const box of boxes) (box as HTMLElement).click();
  });
}

// Below a path, where an address that forgot it leads nowhere; the policy is the same everywhere.
describe('on the site', () => {
  const site = inject('sites').based;
  const { revisit } = useSite(site);

  test.for(pageKindsOf(catalogOf(site.content)))(
    'the $kind breaks no policy, logs no error and asks no other host, whatever is used',
    async ({ path }) => {
      const seen = await revisit(path);
      await useAll(seen);
      expect(seen.problems).toEqual([]);
      expect(seen.foreign).toEqual([]);
    },
  );
});

describe('the watch itself', () => {
  const { visit, revisit } = useSite(inject('sites').plain);

  test('sees a breach of the policy, an exception, and a request to another host', async () => {
    const { page, problems, foreign } = await visit('');
    await page.evaluate(() => {
      document.body.append(Object.assign(new Image(), { src: 'https://other.example/x.png' }));
      document.head.append(document.createElement('style'));
      document.querySelector('style')!.textContent = 'body { color: red }';
      setTimeout(() => {
        throw new Error('thrown by a test');
      });
    });
    await expect.poll(() => problems.join('\n')).toContain('thrown by a test');
    // The browser tells of each when it likes.
    await expect.poll(() => problems.join('\n')).toMatch(/policy: img-src/);
    await expect.poll(() => problems.join('\n')).toMatch(/policy: style-src-elem/);
    await page.goto('http://127.0.0.1:9/').catch(() => undefined);
    expect(foreign).toContain('http://127.0.0.1:9/');
  });

  test('gets the 404 page for an address that does not exist', async () => {
    const { page } = await revisit('agents/nobody/');
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toMatch(/no page/i);
    await expect
      .poll(() => page.getByRole('link', { name: 'directory' }).first().isVisible())
      .toBe(true);
  });
});
