import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import type { PictureTask } from './pictures.ts';

const FONT = '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf';
const font = {
  fontFiles: [fileURLToPath(import.meta.resolve(FONT))],
  loadSystemFonts: false,
};

/** Draws one picture, unless it has been drawn before. */
function draw({ svg, file }: PictureTask): void {
  if (existsSync(file)) return;
  const png = new Resvg(svg, { font }).render().asPng();
  mkdirSync(dirname(file), { recursive: true });
  // Another build may draw the same picture at the same time: each puts a whole file in place.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, png);
  renameSync(own, file);
}

// Runs in a thread of its own, and ends with its one word: what went wrong, and with which entry.
let fault: string | undefined;
for (const task of workerData as readonly PictureTask[]) {
  try {
    draw(task);
  } catch (error) {
    fault ??= `the picture of ${task.id} cannot be drawn: ${String(error)}`;
  }
}
parentPort?.postMessage(fault);
