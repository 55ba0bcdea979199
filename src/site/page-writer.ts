import { mkdirSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

/** One page to write: the folder that it stands in, and its HTML. */
export type PageToWrite = { readonly folder: string; readonly html: string };

/** What the writer answers: nothing went wrong, or what did. */
export type Written = { readonly error?: string };

/** Runs in a thread of its own, so that the disk and the rendering never wait for each other. */
parentPort?.on('message', ({ folder, html }: PageToWrite) => {
  let answer: Written = {};
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}index.html`, html);
  } catch (error) {
    answer = { error: String(error) };
  }
  parentPort?.postMessage(answer);
});
