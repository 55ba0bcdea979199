import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateEntries } from './generate.ts';
import { measure, median } from './measure.ts';
import type { Usage } from './measure.ts';

/**
 * Times a large catalog: its build, its search index, the last look, the check of its entries, and
 * a build after one entry was edited. With another checkout both are measured in turn, so that
 * their ratio holds on a busy machine as well.
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
const steps: readonly [name: string, command: readonly string[]][] = [
  ['build', ['node_modules/astro/bin/astro.mjs', 'build', '--silent']],
  ['index', ['src/site/index-pages.ts']],
  ['last look', ['src/site-lint/main.ts']],
  ['validate', ['src/cli/main.ts', 'validate']],
  ['build after an edit', ['node_modules/astro/bin/astro.mjs', 'build', '--silent']],
];

/** Edits one entry, as a contributor would. */
function edit(folder: string): void {
  const file = join(folder, 'agents', 'sibling-0.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^summary: (?=\w)/m, 'summary: Edited, '));
}

/** The files of a folder, and their MiB. */
function sizeOf(folder: string): { files: number; mib: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const bytes = files.reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0);
  return { files: files.length, mib: Math.round(bytes / 2 ** 20) };
}

const checkouts = ['.', ...values.against].map((path) => resolve(path));
const work = checkouts.map((path) => join(path, '.cache', 'bench'));
const usages = new Map<string, Usage[]>();
for (let run = 0; run < Number(values.runs); run += 1)
  checkouts.forEach((cwd, at) => {
    const folder = work[at] ?? '';
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
    // Each checkout in its own format of entries: its own real ones are multiplied.
    generateEntries(
      folder,
      Number(values.entries),
      Number(values.seed),
      join(cwd, 'content/agents'),
    );
    const variables = {
      CATALOG_CONTENT: folder,
      SITE_OUT: join(folder, 'dist'),
      SITE_PICTURES: 'off',
    };
    for (const [name, command] of steps) {
      if (name === 'build after an edit') edit(folder);
      const key = `${cwd}\n${name}`;
      usages.set(key, [...(usages.get(key) ?? []), measure(command, cwd, variables)]);
    }
  });

const rows = checkouts.flatMap((cwd, at) =>
  steps.map(([step]) => {
    const runs = usages.get(`${cwd}\n${step}`) ?? [];
    const middle = (of: keyof Usage) => Number(median(runs.map((run) => run[of])).toFixed(1));
    return {
      of: at === 0 ? 'here' : `against ${at}`,
      step,
      wall: middle('wall'),
      cpu: middle('cpu'),
      peak: middle('peak'),
    };
  }),
);
const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
const output = work.map((folder) => sizeOf(join(folder, 'dist')));
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
  '| | step | wall s | CPU s | peak MiB |',
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
