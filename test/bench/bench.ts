import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCheckout } from './checkout.ts';
import { measureDev } from './dev-server.ts';
import { generateEntries } from './generate.ts';
import type { Usage } from './measure.ts';
import { others } from './others.ts';
import { machine, sizeOf, toMarkdown, toRatios, toRows } from './report.ts';
import type { Measured, Result } from './report.ts';

/**
 * Times a large catalog: its build, its search index, the last look, the check of its entries, and
 * a build after one entry was edited; with `--dev`, the development server as well. Beside it, in
 * turn, others that make a site of the same entries where this machine has them, other checkouts, and
 * a bare writer of the same bytes, so that their ratio holds on a busy machine as well.
 * `npm run bench -- --entries 1000 --runs 3 --against ../other-checkout`; with `--of`, entries of
 * another folder are multiplied.
 */
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    of: { type: 'string', default: 'content/agents' },
    against: { type: 'string', multiple: true, default: [] },
    dev: { type: 'boolean', default: false },
    out: { type: 'string', default: 'bench' },
  },
});
const [entries, runs, seed] = [values.entries, values.runs, values.seed].map(Number) as [
  number,
  number,
  number,
];

const measured: Measured[] = [];
const note = (of: string, step: string, usage: Usage) => {
  const known = measured.find((one) => one.of === of && one.step === step);
  if (known) known.runs.push(usage);
  else measured.push({ of, step, runs: [usage] });
};

const work = (cwd: string) => join(cwd, '.cache', 'bench');
const sides = ['.', ...values.against].map((path, at) => ({
  of: at === 0 ? 'here' : `against ${at}`,
  cwd: resolve(path),
}));
const here = work(resolve('.'));
const content = join(here, 'content');
const there = others.filter(({ missing }) => missing() === undefined);
const leftOut = others.flatMap(({ name, missing }) => {
  const what = missing();
  return what === undefined ? [] : [`${name} is left out; to measure it: ${what}`];
});
leftOut.forEach((line) => console.error(line));

for (let run = 0; run < runs; run += 1) {
  for (const { of, cwd } of sides) {
    const own = join(work(cwd), 'content');
    // Each checkout in its own format of entries: its own real ones are multiplied.
    generateEntries(own, entries, seed, resolve(cwd, values.of));
    for (const [step, usage] of measureCheckout(cwd, own, join(work(cwd), 'dist')))
      note(of, step, usage);
  }
  for (const { name, run: measure } of there)
    note(name, 'build', measure(content, join(here, name), join(here, 'dist')));
}
if (values.dev) {
  const { start, edit, cpu, peak } = await measureDev(resolve('.'), content);
  note('here', 'dev: start to the first page', { wall: start, cpu, peak });
  note('here', 'dev: saving to the changed page', { wall: edit, cpu: NaN, peak });
}

const result: Result = {
  ...{ machine: machine(), entries, seed, runs },
  ...{ rows: toRows(measured), ratios: toRatios(measured), leftOut },
  output: [
    ...sides.map(({ of, cwd }) => ({ of, ...sizeOf(join(work(cwd), 'dist')) })),
    ...there.map(({ name }) => ({ of: name, ...sizeOf(join(here, name, 'out')) })),
  ],
};
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, `${entries}.json`), `${JSON.stringify(result, null, 2)}\n`);
writeFileSync(join(values.out, `${entries}.md`), toMarkdown(result));
console.log(toMarkdown(result));
