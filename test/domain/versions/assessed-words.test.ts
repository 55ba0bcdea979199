import { expect, it } from 'vitest';
import {
  assessedName,
  assessedVersion,
  assessedWith,
  assessedWords,
} from '#domain/versions/assessed-words.ts';

it('a release is told by its number', () => {
  const assessed = { version: '1.16.0' };
  expect(assessedWords(assessed)).toBe('version 1.16.0');
  expect(assessedVersion(assessed)).toBe('1.16.0');
  expect(assessedName({ name: 'Dify', assessed })).toBe('Dify 1.16.0');
});

it('a service without numbers is not told as if it had one', () => {
  const assessed = { version: 'rolling' };
  expect(assessedWords(assessed)).toBe('the service');
  expect(assessedVersion(assessed)).toBe('the service');
  expect(assessedName({ name: 'Devin', assessed })).toBe('Devin');
});

it('tells the packages that stood beside it by the names of their registries', () => {
  const beside = [
    { package: 'pkg:pypi/example-core', version: '0.4.2' },
    { package: 'pkg:npm/%40example/ui', version: '2.0.0' },
  ];
  const assessed = { version: '1.16.0' };
  expect(assessedWith(assessed, [])).toBe('version 1.16.0');
  expect(assessedWith(assessed, beside)).toBe(
    'version 1.16.0 with example-core 0.4.2 and @example/ui 2.0.0',
  );
});
