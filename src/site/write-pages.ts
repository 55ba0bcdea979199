import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { recall } from './memory.ts';
import type { FileToWrite, Written } from './page-writer.ts';

const ID = '[a-z0-9-]+';

/** The pages and files of single agents: nearly all of a large catalog. */
const MANY = new RegExp(
  `^(agents/${ID}/(score/|checklist\\.[a-z]+/|what-if\\.json)?|compare/${ID}\\.json|badge/${ID}\\.svg)$`,
);

/** Files that may wait for the disk: enough to keep it busy, few enough to hold in memory. */
const BEHIND = 64;

/** Hands files to the thread that writes them. */
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
    if (failure !== undefined) throw new Error(`a file cannot be written: ${failure}`);
  };
  return {
    write: async (file: FileToWrite): Promise<void> => {
      pending += 1;
      worker.postMessage(file);
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

/** Where an address lies in the output. Astro ends the address of some files with a slash. */
function fileOf(path: string): string {
  return path.replace(/\.([a-z]+)\/$/, '.$1').replace(/\/$/, '/index.html');
}

/**
 * Writes the pages and files of agents in a thread of their own. Astro waits for the disk after
 * each, which took half of the time for 1,000 agents.
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
        await writer.write({ file: `${folder}${fileOf(path)}`, text: await response.text() });
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
