import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { budgetOf, pageBudgets } from '#site/page-budgets.ts';
import { findExcess } from '../../src/site-lint/budgets.ts';
import { readPage } from '../../src/site-lint/page.ts';
import type { Site } from '../../src/site-lint/page.ts';
import { reportFaults, reportHeavy } from '../../src/site-lint/report-faults.ts';

const SITE: Site = {
  ...{ base: '/x/', origin: 'https://a.example', named: [], files: new Set(), secrets: [] },
  scripts: new Map([
    ['theme.js', { bytes: 1_000, imports: [] }],
    ['_astro/a.js', { bytes: 2_000, imports: ['_astro/b.js'] }],
    ['_astro/b.js', { bytes: 3_500, imports: ['_astro/a.js'] }],
  ]),
};

const excessOf = (path: string, body: string) =>
  findExcess(readPage(path, `<!doctype html><html lang="en"><body>${body}</body></html>`), SITE);

/** Text that is hardly half as long when it is compressed, and the same in each run. */
const noise = (length: number) =>
  Array.from({ length: length / 64 }, (_, i) => hash('sha256', String(i))).join('');

describe('the budget of a page', () => {
  it.each([
    ['index.html', 'the directory'],
    ['page/2/index.html', 'the directory'],
    ['agents/a/index.html', 'the answer on an agent'],
    ['agents/a/threats/index.html', 'the threats of an agent'],
    ['frameworks/cwe/cwe-79/', 'an id of a framework'],
    ['frameworks/', 'a list of ids'],
    ['404.html', 'any other page'],
    ['about/index.html', 'any other page'],
  ])('of %s is that of %s', (path, kind) => expect(budgetOf(path).kind).toBe(kind));

  it('is of a kind of its own, which leaves a reader something to see', () => {
    expect(new Set(pageBudgets.map(({ kind }) => kind)).size).toBe(pageBudgets.length);
    for (const { bytes, elements } of pageBudgets)
      expect(Math.min(bytes, elements)).toBeGreaterThan(500);
  });
});

describe('a page above its budget', () => {
  it('passes at the budget, and not one element above it', () => {
    const answer = (elements: number) =>
      excessOf('agents/a/index.html', '<p>a</p>'.repeat(elements - 3));
    expect(answer(1_500)).toEqual([]);
    expect(answer(1_501)).toMatchObject([
      {
        message: 'this page (the answer on an agent) has 1501 elements; its budget is 1500',
        stops: false,
      },
    ]);
  });

  it('is weighed compressed: long is not heavy', () => {
    expect(excessOf('agents/a/index.html', `<p>${'the same again '.repeat(20_000)}</p>`)).toEqual(
      [],
    );
    const [heavy, ...others] = excessOf('agents/a/index.html', `<p>${noise(40_000)}</p>`);
    expect(others).toEqual([]);
    expect(heavy?.message).toMatch(/weighs 2\d\.\d kB, compressed; its budget is 15\.0 kB$/);
    expect(heavy?.stops).toBe(false);
  });

  it('stops the build where only code can be the cause', () => {
    expect(excessOf('calculator/index.html', '<p>a</p>'.repeat(1_000))).toMatchObject([
      { stops: true, advice: expect.stringContaining('src/site/page-budgets.ts') as string },
    ]);
  });

  it('counts the scripts that it loads by itself, each once, and no data', () => {
    const scripts =
      '<script src="/x/theme.js"></script><script type="module" src="/x/_astro/a.js"></script>';
    const preload = '<link rel="modulepreload" href="/x/_astro/b.js">';
    const data = '<script type="application/ld+json">{}</script>';
    expect(excessOf('agents/a/index.html', scripts + preload + data)).toMatchObject([
      {
        message:
          'this page (the answer on an agent) loads 6.5 kB of JavaScript by itself, compressed; its budget is 6.0 kB',
        stops: true,
      },
    ]);
    expect(excessOf('agents/a/index.html', data)).toEqual([]);
  });
});

describe('the report', () => {
  const faultOf = (id: string, elements: number) =>
    excessOf(`agents/${id}/index.html`, '<p>a</p>'.repeat(elements)).map((excess) => ({
      ...{ file: `agents/${id}/index.html`, check: 'budget', excess },
      message: excess.message,
    }));
  const faults = [...faultOf('a', 1_600), ...faultOf('b', 1_900), ...faultOf('c', 1_700)];

  it('names the heaviest page of a kind, and how many others are like it', () => {
    expect(reportHeavy(faults)).toBe(`agents/b/index.html  budget
  this page (the answer on an agent) has 1903 elements; its budget is 1500.
  Say less in its entry, or say it once. The site may be published as it is.
  The like holds for 2 other pages of this kind.

budget: A page that is too heavy is slow to load and hard to read on a phone.`);
  });

  it('names each page where the site must not be published', () => {
    expect(reportFaults(faults).match(/^agents\/[abc]\/index\.html {2}budget$/gm)).toHaveLength(3);
  });
});
