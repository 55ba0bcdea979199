import { readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BESIDE } from './disk.ts';

/** A file that is written beside another, to take its place as a whole. */
const TEMPORARY =
  /^(?:\.[\w.-]+\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp|scores\.lock\.json\.\d+)$/;

/** Milliseconds after which nobody is still writing such a file. */
const OLD = 60_000;

function isLeft(path: string, name: string): boolean {
  if (name === BESIDE) return true;
  return TEMPORARY.test(name) && Date.now() - statSync(path).mtimeMs > OLD;
}

/**
 * Removes what a command that was killed left beside the files: texts that never got their name, and
 * that are of no use to anybody. To be called by the owner of the folder alone.
 * @param folder the content folder, absolute
 */
export function removeLeftovers(folder: string): void {
  for (const each of [folder, join(folder, 'agents'), dirname(folder)])
    for (const name of readdirSync(each)) {
      const path = join(each, name);
      try {
        if (isLeft(path, name)) rmSync(path, { force: true });
      } catch {
        // What cannot be removed stands in the way of whoever needs its name, and is told then.
      }
    }
}
