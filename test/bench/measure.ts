import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a program took, with all processes of Node that it started. */
export type Usage = {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of processors, of the program and of the system for it. */
  readonly cpu: number;
  /** MiB of the largest process. */
  readonly peak: number;
};

/** What one process took. */
export type ProcessUsage = Usage & {
  /** The script, below `src/` where it is one of ours. */
  readonly script: string;
};

const HOOK = pathToFileURL(join(import.meta.dirname, 'usage.mjs')).href;

/**
 * The variables with which every process of Node leaves what it took.
 * @param log the file that gets a line of each
 */
export function usageHook(log: string): Record<string, string> {
  return { BENCH_USAGE: log, NODE_OPTIONS: `--import=${HOOK}` };
}

/** What each process of Node took that was started with the hook. */
export function readUsage(log: string): ProcessUsage[] {
  return readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ProcessUsage);
}

/**
 * Runs a program of Node and measures it.
 * @param command the script and its arguments
 * @param cwd the checkout that it belongs to
 * @param variables what its environment says beside ours
 * @returns the whole of it, and each process by itself
 * @throws Error when it fails, with what it said
 */
export function measure(
  command: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>>,
): Usage & { readonly processes: readonly ProcessUsage[] } {
  const log = join(tmpdir(), `bench-usage-${process.pid}.jsonl`);
  rmSync(log, { force: true });
  const start = performance.now();
  const run = spawnSync(process.execPath, [...command], {
    ...{ cwd, env: { ...process.env, ...variables, ...usageHook(log) }, encoding: 'utf8' },
    maxBuffer: 2 ** 28,
  });
  const wall = (performance.now() - start) / 1000;
  if (run.status !== 0)
    throw new Error(`${command.join(' ')}: ${(run.stdout + run.stderr).slice(-2000)}`);
  const processes = readUsage(log);
  rmSync(log);
  return { wall, ...together(processes), processes };
}

/**
 * What some processes took together.
 * @param processes of one run
 * @returns the sum of their seconds of processors, and the largest of their peaks
 */
export function together(processes: readonly ProcessUsage[]): Omit<Usage, 'wall'> {
  return {
    cpu: processes.reduce((sum, { cpu }) => sum + cpu, 0),
    peak: Math.max(0, ...processes.map(({ peak }) => peak)),
  };
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;
}
