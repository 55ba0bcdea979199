import { Worker } from 'node:worker_threads';
import type { Entry } from '#domain/entry/record.ts';
import type { Reading, ReadingTask } from './reading.ts';

/**
 * What the thread says. The entries come as JSON, which arrives sooner than objects would.
 */
export type Word = { readonly reading: Omit<Reading, 'entries'>; readonly entries: string };

/**
 * Reads the entries in a thread of its own, so that Astro can start beside it. The thread loads the
 * reader as it is on disk: while somebody edits the code, changed rules count too.
 * @param task what to read
 * @returns what became of the entries; rejects when the folder cannot be read
 */
export function readApart(task: ReadingTask): Promise<Reading> {
  const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('message', ({ reading, entries }: Word) =>
      resolve({ ...reading, entries: JSON.parse(entries) as Entry[] }),
    );
    worker.once('error', reject);
  });
}
