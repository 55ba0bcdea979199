import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { contentFolder } from '#io/content-folder.ts';
import { today } from '#io/today.ts';
import { keepPast, keepReading } from '../build-state.ts';
import { picturesWanted } from '../pictures-wanted.ts';
import { readHistory } from '../read-history.ts';
import { startAgentThread } from './agent-thread.ts';
import type { AgentThread } from './agent-thread.ts';
import type { PageKind } from './slot.ts';

/** The routes of which Astro makes only the frame. */
const FRAMED: Readonly<Record<string, PageKind>> = {
  '/agents/[id]': 'entry',
  '/agents/[id]/score': 'score',
};

/** The id in the address of an agent's page. */
function idIn(address: string, base: string): string {
  const path = new URL(address).pathname.slice(base.length);
  return /^\/?agents\/([^/]+)\//.exec(path)?.[1] ?? '';
}

/** Sends the frames of agents' pages to the thread, which puts in their bodies and writes them. */
function withThread(
  prerenderer: AstroPrerenderer,
  thread: AgentThread,
  folder: string,
  base: string,
): AstroPrerenderer {
  return {
    name: 'agent-threat-catalog:agent-pages',
    setup: async () => {
      thread.order({ folder });
      await prerenderer.setup?.();
    },
    getStaticPaths: () => prerenderer.getStaticPaths(),
    render: async (request, options) => {
      const rendered = await prerenderer.render(request, options);
      const kind = FRAMED[options.routeData.route];
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (kind === undefined || !response.ok) return rendered;
      const id = idIn(request.url, base);
      const file = `${folder}agents/${id}/${kind === 'entry' ? '' : `${kind}/`}index.html`;
      thread.order({ frame: { kind, id, file, text: await response.text() } });
      // An empty answer tells Astro that there is nothing left for it to write.
      return new Response(null);
    },
    teardown: async () => {
      await thread.finish();
      await prerenderer.teardown?.();
    },
  };
}

/**
 * Reads the entries and makes the pages of agents in a thread of its own, which begins as soon as a
 * build does: Astro starts, bundles and makes all other pages meanwhile. Rendering every agent's
 * page by Astro's components took three quarters of the time for 1,000 agents.
 */
export function agentPages(): AstroIntegration {
  const name = 'agent-threat-catalog:agent-pages';
  let thread: AgentThread | undefined;
  let folder = '';
  let base = '/';
  return {
    name,
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const past = readHistory(contentFolder(), (message) => logger.warn(message));
        keepPast(past);
        if (command === 'dev') return;
        const started = startAgentThread({
          reading: { folder: contentFolder(), today: today(), lastGood: [] },
          base: config.base,
          origin: config.site ?? '',
          pictures: picturesWanted() ? join(fileURLToPath(config.root), '.cache/og') : undefined,
        });
        keepReading(started.reading);
        void past.then((known) => started.order({ past: known }));
        thread = started;
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        base = config.base;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const running = thread;
        if (!running) return;
        logger.info('a thread writes the pages of agents; Astro calls them "not created"');
        setPrerenderer((prerenderer) => withThread(prerenderer, running, folder, base));
      },
    },
  };
}
