import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { recall } from './memory.ts';
import type { PageToWrite, Written } from './page-writer.ts';

/** An agent's two pages: nearly all of a large catalog. */
const MANY = /^agents\/[a-z0-9-]+\/(score\/)?$/;

/** Pages that may wait for the disk: enough to keep it busy, few enough to hold in memory. */
const BEHIND = 64;

/** Hands pages to the thread that writes them. */
function createWriter() {
  const worker = new Worker(new URL('./page-writer.ts', import.meta.url));
  let pending = 0;
  let failure: string | undefined;
  worker.on('message', ({ error }: Written) => {
    pending -= 1;
    failure ??= error;
  });
  const drainTo = async (most: number): Promise<void> => {
    while (pending > most && failure === undefined) await once(worker, 'message');
    if (failure !== undefined) throw new Error(`a page cannot be written: ${failure}`);
  };
  return {
    write: async (page: PageToWrite): Promise<void> => {
      pending += 1;
      worker.postMessage(page);
      await drainTo(BEHIND);
    },
    close: async (): Promise<void> => {
      await drainTo(0);
      await worker.terminate();
    },
  };
}

/** The part of a page's address below the base. */
function pathBelow(base: string, address: string): string {
  const { pathname } = new URL(address);
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return path.replace(/^\//, '');
}

/**
 * Writes the pages of agents in a thread of their own. Astro waits for the disk after each page,
 * which took half of the time for 2,000 pages.
 * @param from number of agents from which the thread saves more than it costs
 */
export function writePages(from: number): AstroIntegration {
  const name = 'agent-threat-catalog:write-pages';
  let folder = '';
  let base = '/';
  const behind = (prerenderer: AstroPrerenderer): AstroPrerenderer => {
    const writer = createWriter();
    return {
      name,
      setup: async () => prerenderer.setup?.(),
      getStaticPaths: () => prerenderer.getStaticPaths(),
      render: async (request, options) => {
        const rendered = await prerenderer.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        const path = pathBelow(base, request.url);
        if (!MANY.test(path) || !response.ok) return rendered;
        await writer.write({
          folder: `${folder}${path.slice(0, -1)}`,
          html: await response.text(),
        });
        // An empty answer tells Astro that there is nothing left for it to write.
        return new Response(null);
      },
      teardown: async () => {
        await writer.close();
        await prerenderer.teardown?.();
      },
    };
  };
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        base = config.base;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const agents = recall()?.entries.length ?? 0;
        if (agents < from) return;
        logger.info(
          `a thread writes the pages of ${agents} agents; Astro calls them "not created"`,
        );
        setPrerenderer(behind);
      },
    },
  };
}
