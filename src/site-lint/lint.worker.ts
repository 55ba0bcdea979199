import { parentPort, workerData } from 'node:worker_threads';
import { lintFile } from './lint-file.ts';
import type { LintTask } from './lint-site.ts';

// Runs in a thread of its own, on its share of the files.
const { folder, files, site } = workerData as LintTask;
parentPort?.postMessage(files.flatMap((file) => lintFile(folder, file, site)));
