import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, inject } from 'vitest';
import { workerBrowser } from './browser-environment.ts';
import { startChromium } from './chromium.ts';
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

type Open = (path: string, options?: Options) => Promise<Visit>;

/** What a test may want of a window. */
type Options = Pick<
  BrowserContextOptions,
  'colorScheme' | 'hasTouch' | 'javaScriptEnabled' | 'permissions' | 'viewport'
>;

/** How the tests of a file open pages of their site, by the address below its base. */
export type Visitor = {
  /** In a window of its own, which is closed after the test. */
  readonly visit: Open;
  /**
   * In a window that the tests share, loaded anew and with nothing stored: it saves a second. Not
   * for tests that change what a window does, such as its routes or its scripts.
   */
  readonly revisit: Open;
};

/** Reports breaches of the policy: the browser itself is silent about some. */
function reportBreaches(): void {
  addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}

async function openWindow(browser: Browser, origin: string, options: Options): Promise<Visit> {
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

/** What the files of a worker share beside the browser: servers of the sites by folder, and windows. */
const servers = new Map<string, Promise<Served>>();
const windows = new Map<string, Promise<Visit>>();

/** Finds what is known by a key, or makes it. */
function known<Value>(all: Map<string, Value>, key: string, make: () => Value): Value {
  const value = all.get(key) ?? make();
  all.set(key, value);
  return value;
}

/** The browser of this worker, started for the first page. It ends with the worker. */
function openBrowser(): Promise<Browser> {
  const found = inject('chromium');
  if ('error' in found) throw new Error(found.error);
  return (workerBrowser.started ??= startChromium(found.path));
}

/** Leaves nothing stored by a page. @returns the media that it was shown in, as a query */
function forgetAndTell(): string {
  for (const store of [localStorage, sessionStorage]) store.clear();
  const is = (feature: string) => matchMedia(feature).matches;
  return [
    is('print') ? 'print' : 'screen',
    is('(prefers-color-scheme: dark)') ? 'dark' : 'light',
    is('(prefers-reduced-motion: reduce)') ? 'reduce' : 'no-preference',
  ].join(' ');
}

/** Makes a shared window like a new one, but for the page that it shows. */
async function renew({ page, problems, foreign }: Visit, options: Options): Promise<void> {
  const { colorScheme = 'light', permissions = [], viewport } = options;
  const asked = options.javaScriptEnabled !== false && page.url() !== 'about:blank';
  const shownIn = asked ? await page.evaluate(forgetAndTell) : '';
  await page.context().clearPermissions();
  if (permissions.length > 0) await page.context().grantPermissions(permissions);
  const { width, height } = viewport ?? { width: 1280, height: 720 };
  const now = page.viewportSize();
  if (now?.width !== width || now.height !== height) {
    // The page that is left need not be laid out once more.
    await page.goto('about:blank');
    await page.setViewportSize({ width, height });
  }
  // To be told the same again, a browser finds the style of each element anew.
  if (shownIn !== `screen ${colorScheme} reduce`)
    await page.emulateMedia({ media: 'screen', colorScheme, reducedMotion: 'reduce' });
  await page.mouse.move(0, 0);
  // What the last page did while it was left is not this one's.
  [problems.length, foreign.length] = [0, 0];
}

/**
 * Serves a built site to the browser of the worker.
 * @param site one of the sites of the set-up
 */
export function useSite(site: Site): Visitor {
  const own: Visit[] = [];
  afterEach(async () => {
    await Promise.all(own.splice(0).map(({ page }) => page.context().close()));
  });
  const served = () => known(servers, site.folder, () => serve(site));
  const open = async (options: Options): Promise<Visit> =>
    openWindow(await openBrowser(), new URL((await served()).url).origin, options);
  return {
    visit: async (path, options = {}) => {
      const opened = await open(options);
      own.push(opened);
      await opened.page.goto(`${(await served()).url}${path}`);
      return opened;
    },
    revisit: async (path, options = {}) => {
      const { javaScriptEnabled } = options;
      const key = `${site.folder} ${javaScriptEnabled !== false}`;
      const opened = await known(windows, key, () =>
        open({ javaScriptEnabled: javaScriptEnabled !== false }),
      );
      await renew(opened, options);
      // To another fragment of the same page, a browser would go without loading it.
      if (path.includes('#')) await opened.page.goto('about:blank');
      await opened.page.goto(`${(await served()).url}${path}`);
      return opened;
    },
  };
}
