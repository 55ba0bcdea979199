import { expect, it } from 'vitest';
import { assessedName, assessedVersion, assessedWords } from '#domain/versions/assessed-words.ts';

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
