import { Worker } from 'node:worker_threads';
import { fromWord } from './reading-word.ts';
import type { ReadingWord } from './reading-word.ts';
import type { Reading, ReadingTask } from './reading.ts';

/**
 * Reads the entries in a thread of its own, so that Astro can start beside it. The thread loads the
 * reader as it is on disk: while somebody edits the code, changed rules count too.
 * @param task what to read
 * @returns what became of the entries; rejects when the folder cannot be read
 */
export function readApart(task: ReadingTask): Promise<Reading> {
  const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('message', (word: ReadingWord) => resolve(fromWord(word)));
    worker.once('error', reject);
  });
}
