import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { attribute, filesOf, readPages } from '../helpers/read-pages.ts';
import type { Page } from '../helpers/read-pages.ts';

const site = inject('sites').plain;
const pages = readPages(site);
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const gzip = (text: string) => gzipSync(text, { level: 9 }).length;
const KB = 1000;

/** Scripts with all that they import at once. */
function withImports(direct: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    // A static import: `import x from"./a.js"`, `import"./a.js"`, `export * from"./a.js"`.
    for (const [, from = ''] of read(file).matchAll(
      /(?:^|[;\n}])\s*(?:import|export)\b[^"'`();]*?["']([^"']+\.js)["']/g,
    ))
      visit(posix.join(posix.dirname(file), from));
  };
  direct.forEach(visit);
  return [...seen];
}

/** What a script is that no browser runs. */
const DATA = 'application/ld+json';

/** The scripts that a page loads by itself, with all that they import at once. */
function eagerScripts({ elements }: Page): string[] {
  const direct = elements.flatMap((element) => {
    const preload = attribute(element, 'rel') === 'modulepreload';
    const address = attribute(element, element.tagName === 'link' && preload ? 'href' : 'src');
    const isCode = element.tagName === 'script' && attribute(element, 'type') !== DATA;
    return isCode || preload ? [(address ?? '').slice(1)] : [];
  });
  return withImports(direct);
}

/** The scripts that one loads later by a dynamic import: `import("./a.js")`. */
function importedLater(file: string): string[] {
  const imports = read(file).matchAll(/\bimport\(["'`]([^"'`]+\.js)["'`]\)/g);
  return [...imports].map(([, to = '']) => posix.join(posix.dirname(file), to));
}

/** True for the script of every page that opens the search, whose weight is counted by itself. */
const opensSearch = (file: string) => read(file).includes('[data-search-open]');

/** The same, with what they load once something is opened, chosen or ticked. */
function allScripts(page: Page): string[] {
  const eager = eagerScripts(page);
  const lazy = eager.filter((file) => !opensSearch(file)).flatMap(importedLater);
  return withImports([...eager, ...lazy]);
}

/** True for a page with the frame of the site: not for one that only leads to another. */
const isWhole = ({ html }: Page) => html.includes('data-search-open');

const weightOf = (scripts: readonly string[]) =>
  scripts.reduce((sum, file) => sum + gzip(read(file)), 0);

const entries = pages.filter(({ path }) => /^(agents\/[^/]+\/([a-z]+\/)?|compare\/.*)$/.test(path));
const readOnly = pages.filter(({ path }) => /^(agents|layers|compare\/.)/.test(path));

test.for(entries)('/$path weighs at most 40 kB, compressed', ({ html }) => {
  expect(gzip(html)).toBeLessThanOrEqual(40 * KB);
});

test('all style sheets together weigh at most 12 kB, compressed', () => {
  const sheets = filesOf(site).filter((file) => /^_astro\/.*\.css$/.test(file));
  const total = sheets.reduce((sum, file) => sum + gzip(read(file)), 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(12 * KB);
});

/** Bytes of JavaScript that a page may load by itself: a checklist has boxes to tick. */
const allowance = ({ path }: Page) => (entries.some((page) => page.path === path) ? 6 : 3) * KB;

test.for(readOnly)('/$path loads at most its few kB of JavaScript, compressed', (page) => {
  const scripts = eagerScripts(page);
  expect(scripts).toContain('theme.js');
  expect(weightOf(scripts)).toBeLessThanOrEqual(allowance(page));
});

test('the checklist of an entry needs at most 4 kB of JavaScript, and 20 kB once one ticks', () => {
  const scripts = filesOf(site).filter((file) => /^_astro\/.*\.js$/.test(file));
  const own = scripts.filter((file) => read(file).includes('agent-threat-catalog-ticks'));
  expect(own).toHaveLength(1);
  expect(gzip(read(own[0] ?? ''))).toBeLessThanOrEqual(4 * KB);
  const loading = pages.filter((page) => eagerScripts(page).includes(own[0] ?? ''));
  expect(loading).toEqual(entries.filter(({ html }) => html.includes('data-ticks')));
  expect(loading.length).toBeGreaterThan(0);
  for (const page of loading) expect(weightOf(allScripts(page))).toBeLessThanOrEqual(20 * KB);
});

test('the comparison loads at most 6 kB of JavaScript, compressed, and 20 kB to compare', () => {
  const page = pages.find(({ path }) => path === 'compare/') ?? never();
  const [eager, all] = [eagerScripts(page), allScripts(page)];
  expect(eager.length).toBeGreaterThan(1);
  expect(all.length).toBeGreaterThan(eager.length);
  expect(weightOf(eager)).toBeLessThanOrEqual(6 * KB);
  expect(weightOf(all)).toBeLessThanOrEqual(20 * KB);
});

const facts = filesOf(site).filter((file) => /^compare\/.*\.json$/.test(file));

test.for(facts)('/%s weighs at most 3 kB, compressed', (file) => {
  expect(gzip(read(file))).toBeLessThanOrEqual(3 * KB);
});

test('every page loads the code of the search only when somebody opens it', () => {
  const scripts = filesOf(site).filter((file) => /^_astro\/.*\.js$/.test(file));
  const searching = scripts.filter((file) => read(file).includes('search/start.json'));
  expect(searching).toHaveLength(1);
  for (const page of pages.filter(isWhole)) {
    const eager = eagerScripts(page);
    expect(eager.filter(opensSearch)).toHaveLength(1);
    expect(eager.filter((file) => searching.includes(file))).toEqual([]);
  }
});

test('the code of the search weighs at most 20 kB, compressed', () => {
  const openers = filesOf(site).filter((file) => file.endsWith('.js') && opensSearch(file));
  const code = withImports(openers.flatMap(importedLater));
  expect(code.length).toBeGreaterThan(1);
  expect(weightOf(code)).toBeLessThanOrEqual(20 * KB);
});

function never(): never {
  throw new Error('the site lacks that page');
}
