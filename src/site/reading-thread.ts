import { parentPort, workerData } from 'node:worker_threads';
import { keepCompiled } from '#io/compile-cache.ts';
import type { Word } from './read-apart.ts';
import type { ReadingTask } from './reading.ts';

keepCompiled();
const { readSite } = await import('./reading.ts');

// Runs in a thread of its own, and ends with its one word.
const { entries, ...reading } = await readSite(workerData as ReadingTask);
parentPort?.postMessage({ reading, entries: JSON.stringify(entries) } satisfies Word);
