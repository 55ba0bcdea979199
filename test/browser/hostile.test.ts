import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { hostileBodies } from '../hostile/cases.ts';
import { renderUnchecked } from '../hostile/render.ts';
import { useSite } from '../helpers/browser.ts';
import type { Visit } from '../helpers/browser.ts';
import { richest } from '../helpers/page-kinds.ts';

const site = inject('sites').plain;
const { visit } = useSite(site);
const path = `agents/${richest.id}/`;
const built = readFileSync(join(site.folder, path, 'index.html'), 'utf8');

/** The built page of an entry, with other HTML before its end. */
function pageWith(html: string, page = built): string {
  const at = page.lastIndexOf('</main>');
  expect(at).toBeGreaterThan(0);
  return `${page.slice(0, at)}<div id="hostile">${html}</div>${page.slice(at)}`;
}

/** Opens a page in the place of the entry's, and does there what a reader may do by accident. */
async function provoke(html: string): Promise<Visit & { dialogs: string[] }> {
  const opened = await visit('');
  const { page } = opened;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const address = new URL(path, page.url()).href;
  await page.route(address, (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(address);
  await page.locator('#hostile').evaluate((root) => {
    // A link to another site may lead there; what a click could run is not held back.
    root.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a[href^="https:"]')) event.preventDefault();
    });
    for (const element of root.querySelectorAll('*')) {
      // Only an attribute, or being a link or a field, gives a click something to do.
      if (
        !element.hasAttributes() &&
        /^(?:[biopq]|t[dhr]|code|em|li|strong)$/.test(element.localName)
      )
        continue;
      if (element instanceof HTMLElement) element.focus();
      for (const type of ['mouseover', 'click'])
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    }
  });
  await page.waitForTimeout(500);
  return { ...opened, dialogs };
}

describe('hostile bodies that nothing has checked, on the page of an entry', () => {
  const bodies = hostileBodies();

  test('run nothing, load nothing, and break no policy', async () => {
    expect(bodies.length).toBeGreaterThan(100);
    const html = bodies.map(({ body }) => `<section>${renderUnchecked(body)}</section>`).join('\n');
    const { dialogs, foreign, problems, page } = await provoke(pageWith(html));
    expect({ dialogs, foreign, problems }).toEqual({ dialogs: [], foreign: [], problems: [] });
    // The page still ends as it did: nothing swallowed what stands below.
    await expect.poll(() => page.locator('footer.site').count()).toBe(1);
    await expect.poll(() => page.locator('#hostile section').count()).toBe(bodies.length);
  });

  test('and even as raw HTML they run nothing: the policy holds by itself', async () => {
    const html = bodies
      .map(({ body }) => body)
      .filter((body) => !/<!--|<(?:textarea|plaintext|title|xmp|noscript|base|meta)/i.test(body));
    const { dialogs } = await provoke(pageWith(html.join('\n')));
    expect(dialogs).toEqual([]);
  });

  test('the watch sees them run where neither sanitiser nor policy is', async () => {
    const bare = built.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    expect(bare).not.toBe(built);
    const { dialogs, foreign } = await provoke(
      pageWith('<img src="https://evil.example/x.png" onerror="alert(1)">', bare),
    );
    expect(dialogs).toEqual(['1']);
    expect(foreign).toEqual(['https://evil.example/x.png']);
  });
});
