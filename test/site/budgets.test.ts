import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { budgetOf, pageBudgets } from '#site/page-budgets.ts';
import { findExcess } from '../../src/site-lint/budgets.ts';
import {
  bytesOf,
  eagerScripts,
  weighScripts,
  withImports,
} from '../../src/site-lint/script-weights.ts';
import { filesOf, readPages } from '../helpers/read-pages.ts';
import type { Page } from '../helpers/read-pages.ts';

const site = inject('sites').plain;
const pages = readPages(site);
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const gzip = (text: string) => gzipSync(text, { level: 9 }).length;
const KB = 1000;

const scripts = weighScripts(site.folder, filesOf(site));
const eager = (page: Page) => eagerScripts(page, '/', scripts);

/** The scripts that one loads later by a dynamic import: `import("./a.js")`. */
function importedLater(file: string): string[] {
  const imports = read(file).matchAll(/\bimport\(["'`]([^"'`]+\.js)["'`]\)/g);
  return [...imports].map(([, to = '']) => posix.join(posix.dirname(file), to));
}

/** The script of every page that opens the search, whose weight is counted by itself. */
const openers = [...scripts.keys()].filter((file) => read(file).includes('[data-search-open]'));
const opensSearch = (file: string) => openers.includes(file);

/** The scripts of a page, with what they load once something is opened, chosen or ticked. */
function allScripts(page: Page): string[] {
  const direct = eager(page);
  const lazy = direct.filter((file) => !opensSearch(file)).flatMap(importedLater);
  return withImports([...direct, ...lazy], scripts);
}

/** True for a page with the frame of the site: not for one that only leads to another. */
const isWhole = ({ html }: Page) => html.includes('data-search-open');

const weightOf = (files: readonly string[]) => bytesOf(files, scripts);

const around = { base: '/', origin: '', named: [], files: new Set<string>(), secrets: [], scripts };

test.for(pageBudgets)('$kind keeps to its budget', (budget) => {
  const alike = pages.filter(({ path }) => budgetOf(path) === budget);
  expect(alike.length).toBeGreaterThan(0);
  const above = alike.flatMap((page) =>
    findExcess(page, around).map(({ message }) => `/${page.path}: ${message}`),
  );
  expect(above).toEqual([]);
});

test('every page loads the script of its theme, and each script that it loads is weighed', () => {
  for (const page of pages.filter(isWhole)) expect(eager(page)).toContain('theme.js');
  for (const file of new Set(pages.flatMap(eager)))
    expect(scripts.get(file)?.bytes, file).toBeGreaterThan(0);
});

test('all style sheets together weigh at most 12 kB, compressed', () => {
  const sheets = filesOf(site).filter((file) => /^_astro\/.*\.css$/.test(file));
  const total = sheets.reduce((sum, file) => sum + gzip(read(file)), 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(12 * KB);
});

test('the checklist of an entry needs at most 4 kB of JavaScript, and 20 kB once one ticks', () => {
  const own = [...scripts.keys()].filter((file) =>
    read(file).includes('agent-threat-catalog-ticks'),
  );
  expect(own).toHaveLength(1);
  expect(gzip(read(own[0] ?? ''))).toBeLessThanOrEqual(4 * KB);
  const loading = pages.filter((page) => eager(page).includes(own[0] ?? ''));
  expect(loading).toEqual(pages.filter(({ html }) => html.includes('data-ticks')));
  expect(loading.length).toBeGreaterThan(0);
  for (const page of loading) expect(weightOf(allScripts(page))).toBeLessThanOrEqual(20 * KB);
});

test('the comparison loads at most 20 kB of JavaScript, compressed, to compare', () => {
  const page = pages.find(({ path }) => path === 'compare/') ?? never();
  const all = allScripts(page);
  expect(all.length).toBeGreaterThan(eager(page).length);
  expect(weightOf(all)).toBeLessThanOrEqual(20 * KB);
});

const facts = filesOf(site).filter((file) => /^compare\/.*\.json$/.test(file));

test.for(facts)('/%s weighs at most 3 kB, compressed', (file) => {
  expect(gzip(read(file))).toBeLessThanOrEqual(3 * KB);
});

test('every page loads the code of the search only when somebody opens it', () => {
  const searching = [...scripts.keys()].filter((file) => read(file).includes('search/start.json'));
  expect(searching).toHaveLength(1);
  for (const page of pages.filter(isWhole)) {
    expect(eager(page).filter(opensSearch)).toHaveLength(1);
    expect(eager(page).filter((file) => searching.includes(file))).toEqual([]);
  }
});

test('the code of the search weighs at most 20 kB, compressed', () => {
  const code = withImports(openers.flatMap(importedLater), scripts);
  expect(code.length).toBeGreaterThan(1);
  expect(weightOf(code)).toBeLessThanOrEqual(20 * KB);
});

function never(): never {
  throw new Error('the site lacks that page');
}
