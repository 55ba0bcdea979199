import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterAll, describe, expect, it } from 'vitest';
import { byAgent } from '../../src/site/page-order.ts';
import { writingPrerenderer } from '../../src/site/write-pages.ts';

describe('the order of pages', () => {
  it('keeps what belongs to one agent together, and loses nothing', () => {
    const paths = ['/', '/agents/a/score', '/agents/a-b', '/compare/a--b', '/badge/a.svg']
      .concat(['/agents/a', '/compare/a.json', '/layers'])
      .map((pathname) => ({ pathname }));
    const ordered = byAgent(paths).map(({ pathname }) => pathname);
    expect(ordered.toSorted()).toEqual(paths.map(({ pathname }) => pathname).toSorted());
    expect(ordered.slice(1, 5)).toEqual([
      ...['/agents/a/score', '/badge/a.svg', '/agents/a', '/compare/a.json'],
    ]);
  });
});

describe('the writer of pages', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'pages-'));
  afterAll(() => rmSync(outDir, { recursive: true }));

  /** Writes what Astro would answer for an address of the type. */
  async function write(address: string, type: 'page' | 'endpoint', answer: Response) {
    const astro = { name: 'astro', getStaticPaths: () => Promise.resolve([]) };
    const render = () => Promise.resolve(answer);
    const writer = writingPrerenderer({ ...astro, render }, { outDir, base: '/x/' });
    const routeData = { type } as Parameters<AstroPrerenderer['render']>[1]['routeData'];
    return (await writer.render(new Request(`https://a.example${address}`), {
      routeData,
    })) as Response;
  }

  it.each([
    ['/x/', 'page', 'index.html'],
    ['/x/agents/a/', 'page', 'agents/a/index.html'],
    ['/x/404/', 'page', '404.html'],
    ['/x/agents/a/what-if.json/', 'endpoint', 'agents/a/what-if.json'],
    ['/x/agents/a.md', 'endpoint', 'agents/a.md'],
  ] as const)('puts %s, a %s, into %s', async (address, type, file) => {
    const left = await write(address, type, new Response(`of ${address}, ä`));
    expect(readFileSync(join(outDir, file), 'utf8')).toBe(`of ${address}, ä`);
    expect(left.body).toBeNull();
  });

  it('leaves redirects and errors to Astro', async () => {
    const moved = new Response('moved', { status: 301 });
    expect(await write('/x/old/', 'page', moved)).toBe(moved);
  });
});
