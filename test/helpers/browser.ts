import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launch } from './chromium.ts';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';
import type { Site } from './site-setup.ts';

/** A page in a window, and all that went wrong since it was opened. */
export type Visit = {
  readonly page: Page;
  /** Errors on the console, exceptions, and breaches of the security policy. */
  readonly problems: string[];
  /** Requests to other hosts. */
  readonly foreign: string[];
};

type Open = (path: string, options?: BrowserContextOptions) => Promise<Visit>;

/** How the tests of a file open pages of their site, by the address below its base. */
export type Visitor = {
  /** In a window of its own, which is closed after the test. */
  readonly visit: Open;
  /** In a window that the tests of the file share, with nothing stored: it saves half a second. */
  readonly revisit: Open;
};

/** Reports breaches of the policy: the browser itself is silent about some. */
function reportBreaches(): void {
  addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}

async function openWindow(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const [problems, foreign]: [string[], string[]] = [[], []];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(String(error.error())));
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) foreign.push(request.url());
  });
  await context.addInitScript(reportBreaches);
  context.setDefaultTimeout(10_000);
  return { page: await context.newPage(), problems, foreign };
}

/**
 * Serves a built site and starts a browser for the tests of one file; ends both after them.
 * @param site one of the sites of the set-up
 */
export function useSite(site: Site): Visitor {
  let served: Served | undefined;
  let browser: Browser | undefined;
  const own: Visit[] = [];
  const shared = new Map<string, Visit>();

  beforeAll(async () => {
    const found = inject('chromium');
    if ('error' in found) throw new Error(found.error);
    served = await serve(site);
    browser = await launch(found.path);
  });
  afterEach(async () => {
    await Promise.all(own.splice(0).map(({ page }) => page.context().close()));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const open = (options: BrowserContextOptions): Promise<Visit> => {
    if (!served || !browser) throw new Error('the browser was not started');
    return openWindow(browser, new URL(served.url).origin, options);
  };
  return {
    visit: async (path, options = {}) => {
      const opened = await open(options);
      own.push(opened);
      await opened.page.goto(`${served?.url}${path}`);
      return opened;
    },
    revisit: async (path, options = {}) => {
      const key = JSON.stringify(options);
      const known = shared.get(key);
      const opened = known ?? (await open(options));
      shared.set(key, opened);
      const { page, problems, foreign } = opened;
      if (known && options.javaScriptEnabled !== false)
        await page.evaluate(() => localStorage.clear());
      await page.emulateMedia({ media: 'screen' });
      [problems.length, foreign.length] = [0, 0];
      await page.goto(`${served?.url}${path}`);
      return opened;
    },
  };
}
