import { readdirSync, statSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { median } from './measure.ts';
import type { Usage } from './measure.ts';

/** What one side took for one step, run by run. */
export type Measured = { readonly of: string; readonly step: string; readonly runs: Usage[] };

/** The files of a folder, and their MiB. */
export function sizeOf(folder: string): { files: number; mib: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const bytes = files.reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0);
  return { files: files.length, mib: Math.round(bytes / 2 ** 20) };
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
  readonly output: readonly ({ readonly of: string } & ReturnType<typeof sizeOf>)[];
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
      ['output of', 'files', 'MiB'],
      output.map(({ of, files, mib }) => [of, files, mib]),
    ),
    ...leftOut,
    '',
  ].join('\n\n');
}
