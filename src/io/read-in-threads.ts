import { availableParallelism } from 'node:os';
import { readShare } from './read-share.ts';
import type { Placed, Share } from './read-share.ts';
import { followWorker } from './run-worker.ts';
import type { ReadEntry } from '#reader/read-entry.ts';
import type { EntryText } from '#reader/read-texts.ts';

/** Characters of entries from which one more thread saves more time than its start costs. */
const WORTHWHILE = 1_500_000;

/** More threads than this wait for each other more than they help. */
const MAX_THREADS = 4;

/** One more thread that reads; settles when nothing is left to take. */
function assist(share: Share, give: (batch: Placed[]) => void): Promise<void> {
  const file = new URL('./read.worker.ts', import.meta.url);
  return followWorker(file, share, (batch: string) => give(JSON.parse(batch) as Placed[]));
}

/**
 * Reads entries, each by itself; a large catalog in as many threads as the machine has cores.
 * @param texts the entries
 * @param today the calendar date of the reading
 * @param onProgress is told now and then how many entries have been taken up
 * @returns what became of each, in the order of the texts
 */
export async function readInThreads(
  texts: readonly EntryText[],
  today: string,
  onProgress?: (taken: number) => void,
): Promise<ReadEntry[]> {
  const reads: ReadEntry[] = [];
  const give = (batch: Placed[]) => {
    for (const [place, read] of batch) reads[place] = read;
  };
  const share = { texts, today, next: new Int32Array(new SharedArrayBuffer(4)) };
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const threads = Math.min(availableParallelism(), MAX_THREADS, Math.ceil(characters / WORTHWHILE));
  const others = Array.from({ length: Math.max(0, threads - 1) }, () => assist(share, give));
  readShare(share, (batch) => {
    give(batch);
    onProgress?.(Math.min(Atomics.load(share.next, 0), texts.length));
  });
  await Promise.all(others);
  return reads;
}
