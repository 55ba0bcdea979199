import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateEntries } from './generate.ts';
import { median } from './measure.ts';
import type { Usage } from './measure.ts';
import { measureCheckout, measureHugo } from './sides.ts';
import type { Step } from './sides.ts';

/**
 * Times a large catalog: its build, its search index, the last look, the check of its entries, and
 * a build after one entry was edited. Beside it, in turn, a Hugo site of the same entries where the
 * machine has Hugo, and other checkouts, so that their ratio holds on a busy machine as well.
 * `npm run bench -- --entries 1000 --runs 3 --against ../other-checkout`
 */
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    against: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'bench' },
  },
});

/** The files of a folder, and their MiB. */
function sizeOf(folder: string): { files: number; mib: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const bytes = files.reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0);
  return { files: files.length, mib: Math.round(bytes / 2 ** 20) };
}

const checkouts = ['.', ...values.against].map((path) => resolve(path));
const usages = new Map<string, Usage[]>();
const note = (side: string, steps: readonly Step[]) => {
  for (const [step, usage] of steps) {
    const key = `${side}\n${step}`;
    usages.set(key, [...(usages.get(key) ?? []), usage]);
  }
};
const work = (cwd: string) => join(cwd, '.cache', 'bench');
for (let run = 0; run < Number(values.runs); run += 1) {
  checkouts.forEach((cwd, at) => {
    const content = join(work(cwd), 'content');
    // Each checkout in its own format of entries: its own real ones are multiplied.
    const real = join(cwd, 'content/agents');
    generateEntries(content, Number(values.entries), Number(values.seed), real);
    const side = at === 0 ? 'here' : `against ${at}`;
    note(side, measureCheckout(cwd, content, join(work(cwd), 'dist')));
  });
  const here = work(checkouts[0] ?? '.');
  note('Hugo', measureHugo(join(here, 'content'), join(here, 'hugo')));
}

const rows = [...usages].map(([key, runs]) => {
  const [of = '', step = ''] = key.split('\n');
  const middle = (what: keyof Usage) => Number(median(runs.map((run) => run[what])).toFixed(1));
  return { of, step, wall: middle('wall'), cpu: middle('cpu'), peak: middle('peak') };
});
const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
const output = checkouts.map((cwd) => sizeOf(join(work(cwd), 'dist')));
const result = {
  machine,
  entries: Number(values.entries),
  seed: Number(values.seed),
  runs: Number(values.runs),
  rows,
  output,
};
const table = [
  `# ${values.entries} entries, median of ${values.runs} runs`,
  '',
  `${machine}. Output: ${output.map(({ files, mib }) => `${files} files, ${mib} MiB`).join('; ')}.`,
  '',
  '| | step | wall s | CPU s | peak MiB of a process |',
  '|---|---|---|---|---|',
  ...rows.map(
    ({ of, step, wall, cpu, peak }) => `| ${of} | ${step} | ${wall} | ${cpu} | ${peak} |`,
  ),
  '',
].join('\n');
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, `${values.entries}.json`), `${JSON.stringify(result, null, 2)}\n`);
writeFileSync(join(values.out, `${values.entries}.md`), table);
console.log(table);
