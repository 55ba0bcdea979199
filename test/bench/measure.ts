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

const HOOK = pathToFileURL(join(import.meta.dirname, 'usage.mjs')).href;

/**
 * Runs a program of Node and measures it.
 * @param command the script and its arguments
 * @param cwd the checkout that it belongs to
 * @param variables what its environment says beside ours
 * @throws Error when it fails, with what it said
 */
export function measure(
  command: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>>,
): Usage {
  const log = join(tmpdir(), `bench-usage-${process.pid}.jsonl`);
  rmSync(log, { force: true });
  const env = { ...process.env, ...variables, BENCH_USAGE: log };
  const start = performance.now();
  const run = spawnSync(process.execPath, ['--import', HOOK, ...command], {
    ...{ cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 },
  });
  const wall = (performance.now() - start) / 1000;
  if (run.status !== 0)
    throw new Error(`${command.join(' ')}: ${(run.stdout + run.stderr).slice(-2000)}`);
  const rows = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { cpu: number; peak: number });
  rmSync(log);
  return {
    wall,
    cpu: rows.reduce((sum, row) => sum + row.cpu, 0),
    peak: Math.max(...rows.map((row) => row.peak)),
  };
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;
}
