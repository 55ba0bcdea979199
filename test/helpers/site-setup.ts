import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { breakContent, changeContent, copyWithHistory } from './altered-content.ts';
import type { Change, Mistake } from './altered-content.ts';
import { buildSite, root, SITE_URL } from './build-site.ts';
import type { Run } from './build-site.ts';
import { findChromium } from './chromium.ts';

/** A built site: its folder, the base path that it was built for, and the content. */
export type Site = { readonly folder: string; readonly base: string; readonly content: string };

/** The sites that are built once for all tests. */
export type Sites = {
  /** The real content at the root of a host. */
  readonly plain: Site;
  /** A few entries below a path. */
  readonly based: Site;
  /** The same entries below the same path, altered: see `Change`. */
  readonly changed: Site;
};

declare module 'vitest' {
  interface ProvidedContext {
    sites: Sites;
    change: Change;
    broken: { readonly run: Run; readonly mistakes: readonly Mistake[] };
    /** What the confined build said when it built the changed site. */
    confined: Run;
    /** The browser that each worker starts, or why there is none: only the tests that need it fail. */
    chromium: { readonly path: string } | { readonly error: string };
  }
}

/** What builds a site in a poor surrounding. */
const CONFINED = '.github/scripts/confined-build.mjs';

/** Agents on one page of the directory of the based site. */
export const FEW_ROWS = 4;

/**
 * Builds the sites. The first build of a base path has Astro bundle the code, which no two programs may
 * do in one checkout at a time; all others print from that bundle, side by side.
 * @param folder an empty one for the sites
 * @param contents one in the checkout for what they are made from: a patch names its files from there
 */
async function buildSites(folder: string, contents: string) {
  const write = async (name: string, given: Record<string, string> = {}): Promise<Site> => {
    const out = join(folder, name);
    const { code, stdout, stderr } = await buildSite(out, { SITE_URL, ...given });
    if (code !== 0) throw new Error(`the site "${name}" was not built:\n${stdout}\n${stderr}`);
    const content = given['CATALOG_CONTENT'] ?? join(root, 'content');
    return { folder: out, base: given['SITE_BASE'] ?? '/', content };
  };
  const wrong = await breakContent(join(contents, 'content-broken'));
  const ofWrong = { SITE_URL, CATALOG_CONTENT: wrong.content };
  const broken = buildSite(join(folder, 'broken'), ofWrong);
  const change = await changeContent(join(contents, 'content-changed'));
  const below = {
    SITE_BASE: '/x/y/',
    CATALOG_CONTENT: await copyWithHistory(join(contents, 'content-few')),
  };
  // So that the directory has a second page.
  const paged = { ...below, SITE_ROWS: String(FEW_ROWS) };
  const run = await broken;
  // The largest goes on while the small ones are built.
  const plain = write('plain');
  const ofChange = { ...below, CATALOG_CONTENT: change.content };
  // It writes inside of the checkout only, and bundles the code as well.
  const inside = join(contents, 'changed');
  const few = buildSite(inside, { SITE_URL, ...ofChange }, [CONFINED]).then(async (confined) => ({
    confined,
    based: await write('based', paged),
    // Where it fails, a test of its own tells: the others have their site all the same.
    changed:
      confined.code === 0
        ? { folder: inside, base: below.SITE_BASE, content: change.content }
        : await write('changed', ofChange),
  }));
  // Nothing may be written any more when the folder is removed because of a fault.
  await Promise.allSettled([plain, few]);
  const { confined, ...built } = await few;
  const sites: Sites = { plain: await plain, ...built };
  return { sites, change, broken: { run, mistakes: wrong.mistakes }, confined };
}

/** Builds everything in a temporary folder that is removed at the end, and finds a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cache = join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const make = async (at: string) => realpath(await mkdtemp(join(at, 'catalog-test-')));
  const [folder, contents] = [await make(tmpdir()), await make(cache)];
  const browser = findChromium(join(folder, 'chromium'));
  const end = async () => {
    await browser;
    await Promise.all([folder, contents].map((path) => rm(path, { recursive: true, force: true })));
  };
  try {
    const { sites, change, broken, confined } = await buildSites(folder, contents);
    project.provide('sites', sites);
    project.provide('change', change);
    project.provide('broken', broken);
    project.provide('confined', confined);
    project.provide('chromium', await browser);
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
