import { expect, it } from 'vitest';
import { numberedPackage } from '#domain/versions/numbered-package.ts';

const product = (name: string, packages: string[], ...aliases: string[]) => ({
  name,
  packages,
  aliases: aliases.map((alias) => ({ name: alias })),
  advisories: [{ affected: [{ package: packages[0] }] }],
});

it.each([
  ['Example', ['pkg:pypi/example-core', 'pkg:pypi/example'], 'example-core'],
  ['Example servers', ['pkg:npm/%40example/files', 'pkg:pypi/example-git'], '@example/files'],
])('%s with %j numbers a package that is not the product', (name, packages, expected) => {
  expect(numberedPackage(product(name, packages))).toBe(expected);
});

it.each([
  ['a product without packages', product('Example', [])],
  ['the only package', product('Example', ['pkg:pypi/example-chat'])],
  [
    'a package with its repository',
    product('Example', ['pkg:pypi/example-chat', 'pkg:github/example/example']),
  ],
  [
    'a package that is called so',
    product('Example Code', ['pkg:npm/%40example/example-code', 'pkg:npm/other']),
  ],
  [
    'a package whose scope and name are the product',
    product('Example MCP', ['pkg:npm/%40example/mcp', 'pkg:npm/other']),
  ],
  [
    'another name of the product',
    product('Example CLI', ['pkg:npm/example', 'pkg:npm/other'], 'Example'),
  ],
  [
    'a product whose flaws are told by versions of the whole',
    {
      ...product('Example', ['pkg:npm/files', 'pkg:npm/git']),
      advisories: [{ affected: [{ package: undefined }] }],
    },
  ],
])('%s needs no word', (_case, packaged) => {
  expect(numberedPackage(packaged)).toBeUndefined();
});
