import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { namesRoot } from '#io/names-root.ts';

const PROJECT = resolve('.');

it.each([
  ['content', undefined, PROJECT],
  ['content', '/srv/agents', PROJECT],
  ['content', resolve('content'), PROJECT],
  ['content', resolve('..'), PROJECT],
  ['/srv/agents/content', undefined, PROJECT],
  ['/srv/agents/content', PROJECT, PROJECT],
  ['/srv/agents/content', '/srv/agents', '/srv/agents'],
  ['/srv/agents/content', '/srv/agents/content', '/srv/agents/content'],
  ['/srv/agents/content', '/srv/agents-2', PROJECT],
  ['/srv/..agents/content', '/srv', '/srv'],
])('files of %s are named, for who stands in %s, from %s', (folder, stands, root) => {
  const variables = stands === undefined ? {} : { INIT_CWD: stands };
  expect(namesRoot(resolve(folder), variables)).toBe(root);
});
