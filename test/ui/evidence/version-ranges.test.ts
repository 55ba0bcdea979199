import { expect, test } from 'vitest';
import { affectedWords, fixedWords, fixWords, noFixWords } from '#ui/evidence/version-ranges.ts';

test.for([
  [{ introduced: '0', fixed: '1.1.3' }, '< 1.1.3'],
  [{ introduced: '1.1.0', fixed: '1.1.3' }, '≥ 1.1.0, < 1.1.3'],
  [{ lastAffected: '1.14.1' }, '≤ 1.14.1'],
  [{ introduced: '1.9.1', lastAffected: '1.9.1' }, '1.9.1'],
  [{ introduced: '0', lastAffected: '0' }, '≤ 0'],
  [{}, 'all versions'],
  [{ package: 'pkg:npm/a', introduced: '2', lastAffected: '2' }, 'a (npm) 2'],
] as const)('%o reads %s', ([range, words]) => {
  expect(affectedWords([range])).toBe(words);
});

test('ranges and fixes stand by the package that they number', () => {
  const affected = [
    { package: 'pkg:npm/%40langchain/core', fixed: '0.3.80' },
    { package: 'pkg:npm/%40langchain/core', introduced: '1.0.0', fixed: '1.1.8' },
    { package: 'pkg:pypi/langchain', fixed: '0.3.37' },
    { introduced: '2.0.0', fixed: '2.1.0' },
    { fixed: '1.9.1' },
    { package: 'pkg:golang/example.com/a', lastAffected: '7' },
  ];
  expect(affectedWords(affected)).toBe(
    '@langchain/core (npm) < 0.3.80 or ≥ 1.0.0, < 1.1.8; langchain (PyPI) < 0.3.37; ' +
      '≥ 2.0.0, < 2.1.0 or < 1.9.1; example.com/a (Go) ≤ 7',
  );
  expect(fixedWords(affected)).toBe(
    '@langchain/core (npm) 0.3.80, 1.1.8; langchain (PyPI) 0.3.37; 2.1.0, 1.9.1',
  );
});

test('what no record names is undefined, not an empty text', () => {
  expect(affectedWords([])).toBeUndefined();
  expect(fixedWords([{ lastAffected: '2' }])).toBeUndefined();
  expect(fixedWords([{ fixed: '2' }, { fixed: '3' }])).toBe('2, 3');
});

test('what ends a flaw is a version, else the word of whoever says that its maker did', () => {
  const resolved = { by: 'Example Labs', sources: ['docs'] };
  expect(fixWords({ affected: [{ fixed: '1.1.3' }], resolved: undefined })).toBe('1.1.3');
  expect(fixWords({ affected: [], resolved })).toBe('ended, says Example Labs');
  expect(fixWords({ affected: [], resolved: undefined })).toBe('none named');
});

test('says beside affected versions that no fix is named, and nothing where they end at one', () => {
  const resolved = { by: 'Example Labs', sources: ['docs'] };
  const open = [{ introduced: '1.0.0', lastAffected: '1.1.2' }];
  expect(noFixWords({ affected: open, resolved: undefined })).toBe('no fix named');
  expect(noFixWords({ affected: open, resolved })).toBe('ended, says Example Labs');
  expect(noFixWords({ affected: [...open, { fixed: '1.2.0' }], resolved: undefined })).toBe(
    undefined,
  );
  expect(noFixWords({ affected: [], resolved: undefined })).toBe(undefined);
});
