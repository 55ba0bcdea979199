import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';

/** One file to write: its whole path, and its text. */
export type FileToWrite = { readonly file: string; readonly text: string };

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
parentPort?.on('message', ({ file, text }: FileToWrite) => {
  let answer: Written = {};
  try {
    ensureFolder(dirname(file));
    writeFileSync(file, text);
  } catch (error) {
    answer = { error: String(error) };
  }
  parentPort?.postMessage(answer);
});
