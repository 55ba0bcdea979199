import { hash } from 'node:crypto';
import { copyFileSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Agent } from '#domain/catalog/catalog.ts';
import { pictureSvg } from '#ui/og-image/og-image.ts';

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
 * Begins to draw the pictures of link previews, beside everything else. They are kept by what they
 * show, so that a build draws only what has changed.
 * @param cache the folder in which they are kept; undefined when none are wanted
 * @returns what puts them into the site; it rejects when one could not be drawn
 */
export function drawPictures(agents: readonly Agent[], cache: string | undefined) {
  const tasks =
    cache === undefined
      ? []
      : agents.map((agent) => {
          const svg = pictureSvg(agent);
          return { id: agent.id, svg, file: join(cache, `${hash('sha256', DRAWN_BY + svg)}.png`) };
        });
  const threads = Math.min(availableParallelism(), MOST_THREADS, tasks.length);
  const shares = Array.from({ length: threads }, (_, share) =>
    tasks.filter((_task, place) => place % threads === share),
  );
  const drawn = Promise.all(shares.map(drawApart));
  // Whoever puts them in place meets the fault; until then it must not end the process.
  drawn.catch(() => undefined);
  return {
    /** @param folder the folder of the site, with a slash at its end */
    putInto: async (folder: string): Promise<void> => {
      await drawn;
      if (tasks.length > 0) mkdirSync(`${folder}og`, { recursive: true });
      for (const { id, file } of tasks) copyFileSync(file, `${folder}og/${id}.png`);
    },
  };
}
