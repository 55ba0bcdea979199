import { Worker } from 'node:worker_threads';
import type { ContentHistory } from '#io/git/content-changes.ts';

/** What the thread says: nothing when there is no git, no repository or no commit. */
export type PastWord = { readonly past?: ContentHistory; readonly fault?: string };

/**
 * Asks git what happened to the entries, in a thread of its own: the build goes on beside it.
 * @param folder the content folder, absolute
 * @param warn where to say that something went wrong
 * @returns undefined where git tells nothing; a build never fails for its history
 */
export function readHistory(
  folder: string,
  warn: (message: string) => void,
): Promise<ContentHistory | undefined> {
  const worker = new Worker(new URL('./history.worker.ts', import.meta.url), {
    workerData: { folder },
  });
  const fault = (why: string): undefined => {
    warn(`the history of the entries is left out: ${why}`);
  };
  return new Promise((resolve) => {
    worker.once('message', ({ past, fault: why }: PastWord) =>
      resolve(why === undefined ? past : fault(why)),
    );
    worker.once('error', (error) => resolve(fault(String(error))));
  });
}
