import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { buildOptions } from './build-options.ts';
import { byAgent } from './page-order.ts';

/** The file of a page or of an export. @param path of its address, with a slash at the end */
function fileOf(path: string, type: string): string {
  if (type !== 'page') return path.replace(/\/$/, '');
  return path === '404/' ? '404.html' : `${path}index.html`;
}

/** Writes files below a folder, at once, and makes each folder between only one time. */
function fileWriter(outDir: string): (path: string, body: Uint8Array) => void {
  const made = new Set<string>();
  return (path, body) => {
    const file = join(outDir, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, body);
  };
}

/**
 * Astro's own prerenderer, but for two things. Each page is written as soon as it is made, in one
 * piece: Astro's way through streams and a pool of threads costs a third of a build. And the pages
 * of an agent are made one after the other, so that what they share is kept only as long.
 * @param astro the prerenderer that makes the pages
 * @param place the folder of the site, absolute, and the path that it is served under
 */
export function writingPrerenderer(
  astro: AstroPrerenderer,
  { outDir, base }: { readonly outDir: string; readonly base: string },
): AstroPrerenderer {
  const write = fileWriter(outDir);
  return {
    name: 'agent-threat-catalog',
    setup: async () => astro.setup?.(),
    teardown: async () => astro.teardown?.(),
    getStaticPaths: async () => byAgent(await astro.getStaticPaths()),
    render: async (request, options) => {
      const answer = await astro.render(request, options);
      const response = answer instanceof Response ? answer : answer.response;
      // What is no page, such as a redirect, is Astro's to write.
      if (response.status !== 200 && response.status !== 404) return response;
      const path = decodeURI(new URL(request.url).pathname).slice(base.length);
      write(fileOf(path, options.routeData.type), new Uint8Array(await response.arrayBuffer()));
      return new Response(null, { status: response.status });
    },
  };
}

/** Writes the pages of a build, in place of Astro. */
export function pageWriter(): AstroIntegration {
  return {
    name: 'agent-threat-catalog:pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => writingPrerenderer(astro, buildOptions()));
      },
    },
  };
}
