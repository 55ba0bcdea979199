import { parentPort, workerData } from 'node:worker_threads';
import { keepCompiled } from './compile-cache.ts';
import type { Share } from './read-share.ts';

keepCompiled();
const { readShare } = await import('./read-share.ts');

// Runs in a thread of its own, beside the one that started it. JSON arrives sooner than objects,
// which would also be slower to work with for ever after.
for (const batch of readShare(workerData as Share)) parentPort?.postMessage(JSON.stringify(batch));
