import { describe, expect, inject, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';

// What `use.test.ts` goes by: without it, a page on which nothing is seen to go wrong says little.
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
