import { expect, test } from 'vitest';
import { affectedWords, fixedWords } from '#ui/evidence/version-ranges.ts';

test.for([
  [{ introduced: '0', fixed: '1.1.3' }, '< 1.1.3'],
  [{ introduced: '1.1.0', fixed: '1.1.3' }, '≥ 1.1.0, < 1.1.3'],
  [{ lastAffected: '1.14.1' }, '≤ 1.14.1'],
  [{ introduced: '1.9.1', lastAffected: '1.9.1' }, '1.9.1'],
  [{ introduced: '0', lastAffected: '0' }, '≤ 0'],
  [{}, 'all versions'],
  [{ package: 'pkg:npm/a', introduced: '2', lastAffected: '2' }, 'pkg:npm/a: 2'],
] as const)('%o reads %s', ([range, words]) => {
  expect(affectedWords([range])).toBe(words);
});

test('what no record names is undefined, not an empty text', () => {
  expect(affectedWords([])).toBeUndefined();
  expect(fixedWords([{ lastAffected: '2' }])).toBeUndefined();
  expect(fixedWords([{ fixed: '2' }, { fixed: '3' }])).toBe('2, 3');
});
