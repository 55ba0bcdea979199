import { parentPort, workerData } from 'node:worker_threads';
import { keepCompiled } from '#io/compile-cache.ts';
import { commitOf } from '#io/git/refs.ts';
import { GitFault } from '#io/git/run.ts';
import type { ContentHistory } from '#io/git/content-changes.ts';

/** What git tells: nothing when there is no git, no repository or no commit. */
export type HistoryAnswer = { readonly past?: ContentHistory; readonly fault?: string };

keepCompiled();

/** What git knows, or why it knows nothing. */
async function read(folder: string): Promise<HistoryAnswer> {
  try {
    // Asked first: without a commit there is no need to load what reads old entries.
    commitOf(folder, 'HEAD');
    const { contentChanges } = await import('#io/git/content-changes.ts');
    return { past: contentChanges(folder) };
  } catch (error) {
    // That there is no git is no fault; anything else is one, and is said, but stops no build.
    return error instanceof GitFault ? {} : { fault: String(error) };
  }
}

// Runs in a thread of its own, and answers once.
parentPort?.postMessage(await read((workerData as { folder: string }).folder));
