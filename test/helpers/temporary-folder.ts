import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The files of Linux that lie in memory. */
const MEMORY = '/dev/shm';

/** What the tests write at a time, with much to spare, in bytes. */
const NEEDED = 2 * 1024 ** 3;

/** Whether programs that lie in a folder may be run: some systems forbid it where anybody writes. */
function mayRunIn(folder: string): boolean {
  const own = mkdtempSync(join(folder, 'catalog-run-'));
  try {
    const script = join(own, 'script');
    writeFileSync(script, '#!/bin/sh\n');
    chmodSync(script, 0o700);
    return spawnSync(script).status === 0;
  } finally {
    rmSync(own, { recursive: true });
  }
}

/**
 * Where tests put what they soon remove, which is tens of thousands of files: in memory, if the system
 * has room there, since no test should wait for a disk. What is left there goes when the process ends.
 * @param memory the folder that lies in memory
 * @returns a new folder in that folder, or else the one that the system names for temporary files
 */
export function temporaryFolder(memory = MEMORY): string {
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (bavail * bsize < NEEDED || !mayRunIn(memory)) return tmpdir();
    const folder = mkdtempSync(join(memory, 'catalog-tests-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return folder;
  } catch {
    // There is no such folder, or nobody may write to it.
    return tmpdir();
  }
}
