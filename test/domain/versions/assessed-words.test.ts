import { expect, it } from 'vitest';
import {
  assessedName,
  assessedVersion,
  assessedWith,
  assessedWords,
} from '#domain/versions/assessed-words.ts';

const product = (version: string, packages: string[] = []) => ({
  ...{ name: 'Example', aliases: [], packages, advisories: [] },
  assessed: { version },
});

it('a release is told by its number', () => {
  const example = product('1.16.0');
  expect(assessedWords(example)).toBe('version 1.16.0');
  expect(assessedVersion(example)).toBe('1.16.0');
  expect(assessedName(example)).toBe('Example 1.16.0');
});

it('a service without numbers is not told as if it had one', () => {
  const example = product('rolling');
  expect(assessedWords(example)).toBe('the service');
  expect(assessedVersion(example)).toBe('the service');
  expect(assessedName(example)).toBe('Example');
});

it('a number of one package among several is told with its name', () => {
  const example = product('1.6.5', ['pkg:pypi/example-core', 'pkg:pypi/example']);
  expect(assessedWords(example)).toBe('version 1.6.5 of example-core');
  expect(assessedVersion(example)).toBe('1.6.5 of example-core');
  expect(assessedName(example)).toBe('Example (example-core 1.6.5)');
  expect(assessedWith(example, [{ package: 'pkg:pypi/example', version: '1.4.2' }])).toBe(
    'version 1.6.5 of example-core with example (PyPI) 1.4.2',
  );
});

it('tells the packages that stood beside it by the names of their registries', () => {
  const beside = [
    { package: 'pkg:pypi/example-core', version: '0.4.2' },
    { package: 'pkg:npm/%40example/ui', version: '2.0.0' },
  ];
  expect(assessedWith(product('1.16.0'), [])).toBe('version 1.16.0');
  expect(assessedWith(product('1.16.0'), beside)).toBe(
    'version 1.16.0 with example-core (PyPI) 0.4.2 and @example/ui (npm) 2.0.0',
  );
});
