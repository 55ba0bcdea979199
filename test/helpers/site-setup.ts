import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { breakContent, changeContent } from './altered-content.ts';
import type { Change, Mistake } from './altered-content.ts';
import { buildSite, root } from './build-site.ts';
import type { Run } from './build-site.ts';
import { findChromium } from './chromium.ts';

/** A built site: its folder, and the base path that it was built for. */
export type Site = { readonly folder: string; readonly base: string };

/** The sites that are built once for all tests. */
export type Sites = {
  /** The real content at the root of a host. */
  readonly plain: Site;
  /** The real content below a path. */
  readonly based: Site;
  /**
   * The real content at the root again: another folder, time zone and language, and pages
   * that a thread of its own writes.
   */
  readonly twin: Site;
  /** Altered content: see `Change`. */
  readonly changed: Site;
};

declare module 'vitest' {
  interface ProvidedContext {
    sites: Sites;
    change: Change;
    broken: { readonly run: Run; readonly mistakes: readonly Mistake[] };
    /** The browser's path, or why there is none: only the tests that need it fail. */
    chromium: { readonly path: string } | { readonly error: string };
  }
}

/** Where the sites believe that they are served. */
export const SITE_URL = 'https://catalog.example';

/** Builds everything, one after the other, in a temporary folder that is removed at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // In the checkout: Astro moves files into the output, which only works within one file system.
  const cache = join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await realpath(await mkdtemp(join(cache, 'catalog-test-')));
  const remove = () => rm(folder, { recursive: true, force: true });
  const build = async (name: string, given: Record<string, string> = {}): Promise<Site> => {
    const out = join(folder, name);
    const { code, stdout, stderr } = await buildSite(out, { SITE_URL, ...given });
    if (code !== 0) throw new Error(`the site "${name}" was not built:\n${stdout}\n${stderr}`);
    return { folder: out, base: given['SITE_BASE'] ?? '/' };
  };
  try {
    const change = await changeContent(join(folder, 'content-changed'));
    const wrong = await breakContent(join(folder, 'content-broken'));
    const sites: Sites = {
      plain: await build('plain'),
      based: await build('based', { SITE_BASE: '/x/y/' }),
      twin: await build('deeper/twin', {
        TZ: 'Pacific/Kiritimati',
        LC_ALL: 'da_DK.UTF-8',
        SITE_THREADS_FROM: '1',
        // Nobody has said no to telemetry, and nothing may leave the machine.
        ASTRO_TELEMETRY_DISABLED: '',
        XDG_CONFIG_HOME: join(folder, 'deeper/config'),
        NODE_OPTIONS: `--import=${new URL('no-network.mjs', import.meta.url).href}`,
      }),
      changed: await build('changed', { CATALOG_CONTENT: change.content }),
    };
    const run = await buildSite(join(folder, 'broken'), { CATALOG_CONTENT: wrong.content });
    project.provide('sites', sites);
    project.provide('change', change);
    project.provide('broken', { run, mistakes: wrong.mistakes });
    project.provide('chromium', await findChromium(join(folder, 'chromium')));
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}
