import { describe, expect, it } from 'vitest';
import { buildOptions } from '#site/build-options.ts';
import { PRIVATE, PUBLIC } from '#ui/shared/publisher.ts';

const publisherOf = (variables: Readonly<Record<string, string>>) =>
  buildOptions(variables).publisher;

it('stands behind its own entries as the public catalog, and behind no others', () => {
  expect(publisherOf({})).toEqual(PUBLIC);
  expect(publisherOf({ CATALOG_CONTENT: '', CATALOG_NAME: '' })).toEqual(PUBLIC);
  expect(publisherOf({ CATALOG_CONTENT: '/srv/agents/content' })).toEqual(PRIVATE);
});

it('takes what somebody says of a private catalog', () =>
  expect(
    publisherOf({
      CATALOG_CONTENT: '/srv/agents/content',
      CATALOG_NAME: 'Agents of Example Bank',
      CATALOG_LICENCE: 'LicenseRef-Internal-use-only https://wiki.bank.example/terms',
      CATALOG_REPOSITORY: 'https://git.bank.example/security/agents/',
      CATALOG_CONTACT: 'mailto:agents@bank.example',
    }),
  ).toEqual({
    name: 'Agents of Example Bank',
    attribution: 'Agents of Example Bank contributors',
    licence: {
      id: 'LicenseRef-Internal-use-only',
      name: 'Internal use only',
      url: 'https://wiki.bank.example/terms',
    },
    repository: 'https://git.bank.example/security/agents',
    contact: 'mailto:agents@bank.example',
    isPublic: false,
  }));

describe('a value that cannot be used', () => {
  it.each([
    ['CATALOG_NAME', 'x', '2 to 60 characters'],
    ['CATALOG_NAME', 'a <b>', 'none of them “<”'],
    ['CATALOG_LICENCE', 'Internal use only', 'such as LicenseRef-Internal-use-only'],
    ['CATALOG_LICENCE', 'Confidential', 'such as LicenseRef-Internal-use-only'],
    ['CATALOG_LICENCE', 'CC-BY-4.0 terms', 'the address of the terms'],
    ['CATALOG_REPOSITORY', 'git@host:agents.git', 'such as https://git.example/security/agents'],
    ['CATALOG_REPOSITORY', 'https://me:secret@git.example/a', '//…@git.example/a'],
    ['CATALOG_CONTACT', 'agents@bank.example', 'mailto:agents@wiki.example'],
    ['CATALOG_CONTACT', 'javascript:alert(1)', 'it must be an address'],
  ])('%s=%s is told, with what may stand there', (name, value, said) =>
    expect(() => publisherOf({ [name]: value })).toThrow(said),
  );

  it.each([
    ['CATALOG_LICENCE', 'LicenseRef-Internal-use-only'],
    ['CATALOG_LICENCE', 'MIT'],
    ['CATALOG_REPOSITORY', 'https://git.example/security/agents'],
    ['CATALOG_CONTACT', 'mailto:agents@wiki.example'],
    ['CATALOG_CONTACT', 'https://wiki.example/agents'],
  ])('what the advice for %s says passes: %s', (name, value) =>
    expect(() => publisherOf({ [name]: value })).not.toThrow(),
  );
});
