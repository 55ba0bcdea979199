import { hash } from 'node:crypto';
import { copyFileSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { pictureSvg } from '#views/picture.ts';
import { recall } from './memory.ts';
import { picturesWanted } from './pictures-wanted.ts';

/** One picture to draw: what, and into which file. */
export type PictureTask = { readonly id: string; readonly svg: string; readonly file: string };

/** Goes into the name of each kept picture: another drawing program or font makes other pictures. */
const DRAWN_BY = 'resvg 2.6.2, source-serif-4 0.4.1';

/** Threads that draw at most: more would take the processor from the pages. */
const MOST_THREADS = 2;

/** Draws some pictures in a thread of its own. @returns rejects with the name of the entry */
function drawApart(tasks: readonly PictureTask[]): Promise<void> {
  const worker = new Worker(new URL('./picture-thread.ts', import.meta.url), { workerData: tasks });
  return new Promise((resolve, reject) => {
    worker.once('message', (fault: string | undefined) =>
      fault === undefined ? resolve() : reject(new Error(fault)),
    );
    worker.once('error', reject);
  });
}

/**
 * Makes the pictures of link previews: drawn beside the pages while those are rendered, kept below
 * `.cache/og/` by what they show, and put into the site at the end.
 */
export function pictures(): AstroIntegration {
  let tasks: readonly PictureTask[] = [];
  let drawn: Promise<unknown> = Promise.resolve();
  let cache = '';
  return {
    name: 'agent-threat-catalog:pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.root), '.cache/og');
      },
      'astro:build:start': () => {
        if (!picturesWanted()) return;
        tasks = buildCatalog(recall()?.entries ?? []).agents.map((agent) => {
          const svg = pictureSvg(agent);
          return { id: agent.id, svg, file: join(cache, `${hash('sha256', DRAWN_BY + svg)}.png`) };
        });
        const threads = Math.min(availableParallelism(), MOST_THREADS, tasks.length);
        const shares = Array.from({ length: threads }, (_, share) =>
          tasks.filter((_task, place) => place % threads === share),
        );
        drawn = Promise.all(shares.map(drawApart));
        // Whoever puts them in place meets the fault; until then it must not end the process.
        drawn.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        await drawn;
        const folder = join(fileURLToPath(dir), 'og');
        if (tasks.length > 0) mkdirSync(folder, { recursive: true });
        for (const { id, file } of tasks) copyFileSync(file, join(folder, `${id}.png`));
      },
    },
  };
}
