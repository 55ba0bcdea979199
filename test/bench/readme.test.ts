import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../helpers/build-site.ts';

type Row = { readonly of: string; readonly step: string; readonly cpu: number };

const rowsOf = (entries: number) =>
  (JSON.parse(readFileSync(join(root, `bench/${entries}.json`), 'utf8')) as { rows: Row[] }).rows;

/** Seconds of a processor that some steps took together. */
function cpuOf(entries: number, of: string, ...steps: string[]): number {
  const found = rowsOf(entries).filter((row) => row.of === of && steps.includes(row.step));
  if (found.length !== steps.length)
    throw new Error(`not each of ${steps.join(', ')} was measured`);
  return found.reduce((sum, { cpu }) => sum + cpu, 0);
}

const text = readFileSync(join(root, 'bench/README.md'), 'utf8');
/** The cells of the row of a table that begins with a name. */
const cellsOf = (name: string) =>
  text
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .find((cells) => cells[1] === name)
    ?.slice(2) ?? [];

const all = (edit: string) => [edit, `index, ${edit}`, `last look, ${edit}`];

it.each([
  ['build, nothing kept', ['build']],
  ['search index', ['index']],
  ['last look', ['last look']],
  ['all of it after an edit of a text', all('build after an edit of a text')],
  ['all of it after an edit of a summary', all('build after an edit')],
  ['all of it after an edit of a score', all('build after an edit of a score')],
  ['`validate`, nothing kept', ['validate, nothing kept']],
  ['`validate` after a build', ['validate after a build']],
])('what %s takes is what was measured', (name, steps) => {
  const told = cellsOf(name).map(Number);
  for (const [place, entries] of [100, 1000, 10_000].entries())
    expect(Math.abs((told[place] ?? NaN) - cpuOf(entries, 'here', ...steps))).toBeLessThan(0.06);
});

it.each([
  ['our build', 'here'],
  ['Hugo', 'Hugo'],
  ['Eleventy', 'Eleventy'],
  ['bare writer of our bytes', 'bare writer of our bytes'],
])('what %s takes beside the others is what was measured', (name, of) => {
  expect(Math.abs(Number(cellsOf(name)[0]) - cpuOf(1000, of, 'build'))).toBeLessThan(0.06);
});
