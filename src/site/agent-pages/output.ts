import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const made = new Set<string>();

/**
 * Writes a file, and makes its folder; asks the disk only for folders that this thread has not made.
 * @param file a whole path
 */
export function writeOut(file: string, text: string | Uint8Array): void {
  const folder = dirname(file);
  if (!made.has(folder)) {
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  }
  writeFileSync(file, text);
}
