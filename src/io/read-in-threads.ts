import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EntryHead } from '#domain/entry/entry.ts';
import { openChecked } from './checked-heads.ts';
import type { FoundFile } from './collect-entries.ts';
import { isKnown, readShare } from './read-share.ts';
import type { Placed, ReadFile, Share } from './read-share.ts';
import { followWorker } from './run-worker.ts';

/** Bytes of entries from which one more thread saves more time than its start costs. */
const WORTHWHILE = 1_500_000;

/**
 * The same of entries that are known from the last reading. For 1,000 of 33 kB one thread takes 0.61
 * and two take 0.85 s of CPU, and two end later as well.
 */
const WORTHWHILE_KNOWN = 40_000_000;

/** So many entries are looked at to see whether all are known. */
const PROBES = 8;

/** More threads than this wait for each other more than they help. */
const MAX_THREADS = 4;

/** What is to be read. */
type Task = {
  readonly files: readonly FoundFile[];
  /** The calendar date of the reading. */
  readonly today: string;
  readonly onProgress: ((taken: number, total: number) => void) | undefined;
};

/** One more thread that reads; settles when nothing is left to take. */
function readInWorker(share: Share, give: (batch: Placed<EntryHead>[]) => void): Promise<void> {
  const file = new URL('./read.worker.ts', import.meta.url);
  return followWorker(file, share, (batch: string) =>
    give(JSON.parse(batch) as Placed<EntryHead>[]),
  );
}

/** How many threads read files soonest. */
function threadsFor({ files, today }: Omit<Task, 'onProgress'>, records: string | undefined) {
  const bytes = files.reduce((sum, { path }) => sum + statSync(path).size, 0);
  const step = Math.ceil(files.length / PROBES);
  const probes = files.filter((_file, at) => at % step === 0);
  const checked = records === undefined ? undefined : openChecked(records, today);
  const areKnown = checked !== undefined && probes.every((file) => isKnown(file, today, checked));
  const each = areKnown ? WORTHWHILE_KNOWN : WORTHWHILE;
  return Math.min(availableParallelism(), MAX_THREADS, Math.ceil(bytes / each));
}

/** Shares the files out among threads; each says what it read as soon as it has it. */
async function shareOut({ files, today, onProgress }: Task, records: string | undefined) {
  const reads: ReadFile<EntryHead>[] = [];
  const give = (batch: Placed<EntryHead>[]) => {
    for (const [place, read] of batch) reads[place] = read;
  };
  const share = { files, today, records, next: new Int32Array(new SharedArrayBuffer(4)) };
  const threads = threadsFor({ files, today }, records);
  const others = Array.from({ length: Math.max(0, threads - 1) }, () => readInWorker(share, give));
  for (const batch of readShare(share)) {
    give(batch);
    onProgress?.(Math.min(Atomics.load(share.next, 0), files.length), files.length);
    // What other threads send is taken up, and a development server answers, while this one reads.
    await nextTurn();
  }
  await Promise.all(others);
  return reads;
}

/**
 * Reads entries, each by itself; a large catalog in as many threads as the machine has cores.
 * @param task which, and when
 * @returns what became of each, in the order of the files
 */
export async function readInThreads(task: Task): Promise<ReadFile[]> {
  return (await shareOut(task, undefined)) as ReadFile[];
}

/**
 * The same, but only heads and findings, by way of records.
 * @param task which, and when, and the folder of the records
 */
export async function readHeads(
  task: Task & { readonly records: string },
): Promise<ReadFile<EntryHead>[]> {
  return shareOut(task, task.records);
}
