import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Files that may be under way at once: enough to keep a disk busy, few enough to hold in memory. */
const MOST = 128;

/**
 * Writes files without waiting for each: a disk takes several at once, and the thread goes on.
 * Folders are made on the way, and asked for once.
 */
export function createOutput() {
  const folders = new Map<string, Promise<unknown>>();
  const underWay = new Set<Promise<void>>();
  let failure: Error | undefined;
  const ready = (folder: string): Promise<unknown> => {
    const known = folders.get(folder) ?? mkdir(folder, { recursive: true });
    folders.set(folder, known);
    return known;
  };
  const put = async (file: string, content: string | Uint8Array): Promise<void> => {
    await ready(dirname(file));
    await writeFile(file, content);
  };
  return {
    /**
     * Begins to write a file; waits only while too many are under way.
     * @param file its whole path
     * @returns rejects when an earlier file could not be written
     */
    write: async (file: string, content: string | Uint8Array): Promise<void> => {
      const writing = put(file, content)
        .catch((error: unknown) => {
          failure ??= error instanceof Error ? error : new Error(String(error));
        })
        .then(() => void underWay.delete(writing));
      underWay.add(writing);
      if (underWay.size >= MOST) await Promise.race(underWay);
      if (failure !== undefined) throw failure;
    },
    /** Waits for all files; rejects when one of them could not be written. */
    close: async (): Promise<void> => {
      await Promise.all(underWay);
      if (failure !== undefined) throw failure;
    },
  };
}
