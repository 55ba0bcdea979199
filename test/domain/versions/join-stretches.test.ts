import { expect, it } from 'vitest';
import { joinStretches } from '#domain/versions/join-stretches.ts';
import type { Range } from '#domain/versions/range.ts';
import { stretchLabel, stretchOf } from '#domain/versions/stretch.ts';

const joined = (...ranges: Range[]) =>
  joinStretches(
    'semver',
    ranges.flatMap((range) => stretchOf('semver', range) ?? []),
  ).map(stretchLabel);

it.each<[string, Range[], string[]]>([
  ['one in another', [{ fixed: '3.0.0' }, { fixed: '4.1.1' }, { fixed: '4.0.0' }], ['< 4.1.1']],
  ['fixed and last affected', [{ lastAffected: '2.0.10' }, { fixed: '2.0.11' }], ['< 2.0.11']],
  [
    'what touches',
    [
      { introduced: '1.5.0', fixed: '2.0.0' },
      { introduced: '1.0.0', fixed: '1.5.0' },
    ],
    ['≥ 1.0.0, < 2.0.0'],
  ],
  [
    'what overlaps',
    [
      { introduced: '1.0.0', fixed: '1.5.0' },
      { introduced: '1.2.0', fixed: '2.0.0' },
    ],
    ['≥ 1.0.0, < 2.0.0'],
  ],
  [
    'what lies apart, from the earliest on',
    [
      { introduced: '1.0.0', fixed: '1.2.3' },
      { fixed: '0.3.37' },
      { introduced: '1.1.0', fixed: '1.2.0' },
    ],
    ['< 0.3.37', '≥ 1.0.0, < 1.2.3'],
  ],
  ['what has no end', [{ fixed: '1.0.0' }, {}, { introduced: '2.0.0' }], ['all versions']],
  [
    'what ends nowhere',
    [{ introduced: '2.0.0' }, { introduced: '1.0.0', fixed: '3.0.0' }],
    ['≥ 1.0.0'],
  ],
  ['nothing', [], []],
])('joins %s', (_, ranges, labels) => {
  expect(joined(...ranges)).toEqual(labels);
});
