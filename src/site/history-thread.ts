import { parentPort, workerData } from 'node:worker_threads';
import { contentChanges } from '#io/content-changes.ts';
import { keepCompiled } from '#io/compile-cache.ts';
import { GitFault } from '#io/git.ts';
import type { PastWord } from './read-history.ts';

keepCompiled();

/** What git knows, or why it knows nothing. */
function read(folder: string): PastWord {
  try {
    return { past: contentChanges(folder) };
  } catch (error) {
    // That there is no git is no fault; anything else is one, and is said, but stops no build.
    return error instanceof GitFault ? {} : { fault: String(error) };
  }
}

// Runs in a thread of its own, and ends with its one word.
parentPort?.postMessage(read((workerData as { folder: string }).folder));
