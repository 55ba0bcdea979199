import { parentPort, workerData } from 'node:worker_threads';
import { lintFile } from './lint-file.ts';
import type { Site } from './page.ts';

/** What a thread is given to do. */
export type LintTask = { readonly folder: string; readonly files: string[]; readonly site: Site };

// Runs in a thread of its own, on its share of the files.
const { folder, files, site } = workerData as LintTask;
parentPort?.postMessage(files.flatMap((file) => lintFile(folder, file, site)));
