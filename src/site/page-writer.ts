import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';

/** One page to write: the folder that it stands in, and its HTML. */
export type PageToWrite = { readonly folder: string; readonly html: string };

/** What the writer answers: nothing went wrong, or what did. */
export type Written = { readonly error?: string };

const made = new Set<string>();

/** Makes a folder and the one around it; asks the disk only for what this thread has not made. */
function ensureFolder(folder: string): void {
  for (const each of [dirname(folder), folder]) {
    if (made.has(each)) continue;
    mkdirSync(each, { recursive: true });
    made.add(each);
  }
}

/** Runs in a thread of its own, so that the disk and the rendering never wait for each other. */
parentPort?.on('message', ({ folder, html }: PageToWrite) => {
  let answer: Written = {};
  try {
    ensureFolder(folder);
    writeFileSync(`${folder}/index.html`, html);
  } catch (error) {
    answer = { error: String(error) };
  }
  parentPort?.postMessage(answer);
});
