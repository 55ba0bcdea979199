import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** The part of a page's address below the base, as a path in the output folder. */
function outputPath(pathname: string, base: string): string {
  const path = decodeURI(pathname.startsWith(base) ? pathname.slice(base.length) : pathname);
  return path.replace(/^\//, '');
}

/** An agent's two pages: nearly all of a large catalog. */
const MANY = /^agents\/[a-z0-9-]+\/(score\/)?$/;

/** Pages that may wait for the disk at once: enough to keep it busy, few enough to hold in memory. */
const BEHIND = 32;

/**
 * Writes the pages of agents behind the rendering. Astro waits for the disk after each page, and
 * for 2,000 pages that is half of the time.
 */
export function writePages(): AstroIntegration {
  let folder = '';
  let base = '/';
  const written = (prerenderer: AstroPrerenderer): AstroPrerenderer => {
    const pending = new Set<Promise<void>>();
    const write = async (path: string, html: string) => {
      await mkdir(`${folder}${path}`, { recursive: true });
      await writeFile(`${folder}${path}index.html`, html);
    };
    return {
      name: 'agent-threat-catalog:write-pages',
      setup: async () => prerenderer.setup?.(),
      getStaticPaths: () => prerenderer.getStaticPaths(),
      render: async (request, options) => {
        const rendered = await prerenderer.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        const path = outputPath(new URL(request.url).pathname, base);
        if (!MANY.test(path) || !response.ok) return rendered;
        const writing = write(path, await response.text());
        pending.add(writing);
        // A failed write stays in the set, so that it stops the build: here or at the end.
        void writing.then(
          () => pending.delete(writing),
          () => undefined,
        );
        if (pending.size >= BEHIND) await Promise.race(pending);
        return new Response(null);
      },
      teardown: async () => {
        await Promise.all(pending);
        await prerenderer.teardown?.();
      },
    };
  };
  return {
    name: 'agent-threat-catalog:write-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        base = config.base;
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(written),
    },
  };
}
