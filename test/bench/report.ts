import { readdirSync, statSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join, relative } from 'node:path';
import { median } from './measure.ts';
import type { Usage } from './measure.ts';

/** What one side took for one step, run by run. */
export type Measured = { readonly of: string; readonly step: string; readonly runs: Usage[] };

/** What a folder holds. */
export type Size = {
  readonly files: number;
  readonly mib: number;
  /** The largest of its files. */
  readonly largest: { readonly file: string; readonly mib: number };
};

const toMib = (bytes: number) => Number((bytes / 2 ** 20).toFixed(1));

/** The files of a folder, and what they weigh. */
export function sizeOf(folder: string): Size {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .map((path) => ({ file: relative(folder, path), bytes: statSync(path).size }));
  const largest = files.reduce((a, b) => (b.bytes > a.bytes ? b : a), { file: '', bytes: 0 });
  return {
    files: files.length,
    mib: toMib(files.reduce((sum, { bytes }) => sum + bytes, 0)),
    largest: { file: largest.file, mib: toMib(largest.bytes) },
  };
}

/** The machine, without its name. */
export function machine(): string {
  const model = cpus()[0]?.model ?? '?';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} × ${model}, ${memory} GiB, Node ${process.version}`;
}

const round = (figure: number) => Number(figure.toFixed(figure < 10 ? 2 : 1));

/** The middle of the runs of each step. */
export function toRows(measured: readonly Measured[]) {
  return measured.map(({ of, step, runs }) => {
    const middle = (what: keyof Usage) => round(median(runs.map((run) => run[what])));
    return { of, step, wall: middle('wall'), cpu: middle('cpu'), peak: middle('peak') };
  });
}

/**
 * How many times what others take our build takes: run by run, as both had the same neighbours, and
 * then the middle.
 */
export function toRatios(measured: readonly Measured[]) {
  const [here, ...others] = measured.filter(({ step }) => step === 'build');
  return others.map(({ of, runs }) => {
    const middle = (what: keyof Usage) =>
      round(median(runs.map((run, at) => (here?.runs[at]?.[what] ?? NaN) / run[what])));
    return { of, wall: middle('wall'), cpu: middle('cpu'), peak: middle('peak') };
  });
}

/** What a measurement gives. */
export type Result = {
  readonly machine: string;
  readonly entries: number;
  readonly seed: number;
  readonly runs: number;
  readonly rows: ReturnType<typeof toRows>;
  readonly ratios: ReturnType<typeof toRatios>;
  readonly output: readonly ({ readonly of: string } & Size)[];
  readonly leftOut: readonly string[];
};

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A measurement as Markdown. */
export function toMarkdown(result: Result): string {
  const { entries, runs, rows, ratios, output, leftOut } = result;
  return [
    `# ${entries} entries, median of ${runs} ${runs === 1 ? 'run' : 'runs'}`,
    `${result.machine}.`,
    table(
      ['', 'step', 'wall s', 'CPU s', 'peak MiB of a process'],
      rows.map(({ of, step, wall, cpu, peak }) => [of, step, wall, cpu, peak]),
    ),
    'Our build, as a multiple of what others take, run by run:',
    table(
      ['', 'wall', 'CPU', 'peak'],
      ratios.map(({ of, wall, cpu, peak }) => [of, wall, cpu, peak]),
    ),
    table(
      ['output of', 'files', 'MiB', 'largest file', 'MiB'],
      output.map(({ of, files, mib, largest }) => [of, files, mib, largest.file, largest.mib]),
    ),
    ...leftOut,
    '',
  ].join('\n\n');
}
