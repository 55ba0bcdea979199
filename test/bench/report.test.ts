import { expect, it } from 'vitest';
import { toMarkdown, toRatios, toRows } from './report.ts';

const usages = (...walls: number[]) => walls.map((wall) => ({ wall, cpu: 2 * wall, peak: 100 }));

const measured = [
  { of: 'here', step: 'build', runs: usages(10, 40, 12) },
  { of: 'here', step: 'index', runs: usages(1, 2, 3) },
  { of: 'Hugo', step: 'build', runs: usages(5, 10, 12) },
];

it('compares run by run, and takes the middle: not the middles of each', () => {
  expect(toRatios(measured)).toEqual([{ of: 'Hugo', wall: 2, cpu: 2, peak: 1 }]);
  expect(toRows(measured)[0]).toEqual({ of: 'here', step: 'build', wall: 12, cpu: 24, peak: 100 });
});

it('tells the machine, each figure, and what is left out', () => {
  const text = toMarkdown({
    ...{ machine: '2 × A, 4 GiB, Node v26.0.0', entries: 50, seed: 1, runs: 3 },
    ...{ rows: toRows(measured), ratios: toRatios(measured) },
    output: [{ of: 'here', files: 7, mib: 3, largest: { file: 'a.json', mib: 2.1 } }],
    leftOut: ['Eleventy is left out; to measure it: install it'],
  });
  for (const line of [
    '# 50 entries, median of 3 runs',
    '2 × A, 4 GiB, Node v26.0.0.',
    '| here | index | 2 | 4 | 100 |',
    '| Hugo | 2 | 2 | 1 |',
    '| here | 7 | 3 | a.json | 2.1 |',
    'Eleventy is left out; to measure it: install it',
  ])
    expect(text.split('\n')).toContain(line);
});
