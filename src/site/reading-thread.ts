import { parentPort, workerData } from 'node:worker_threads';
import { keepCompiled } from '#io/compile-cache.ts';
import { toWord } from './reading-word.ts';
import type { ReadingTask } from './reading.ts';

keepCompiled();
const { readSite } = await import('./reading.ts');

// Runs in a thread of its own, and ends with its one word.
parentPort?.postMessage(toWord(await readSite(workerData as ReadingTask)));
