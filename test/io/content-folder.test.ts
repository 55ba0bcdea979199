import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, isOwnContent } from '#io/content-folder.ts';

const OWN = resolve('content');

describe('the content folder', () => {
  it.each([
    [{}, OWN],
    [{ CATALOG_CONTENT: '' }, OWN],
    [{ CATALOG_CONTENT: '/srv/agents/content' }, '/srv/agents/content'],
    [{ CATALOG_CONTENT: '../agents' }, resolve('../agents')],
    // What `npm --prefix` runs in the project, for somebody who stands elsewhere.
    [{ CATALOG_CONTENT: 'content', INIT_CWD: '/srv/agents' }, '/srv/agents/content'],
    [{ INIT_CWD: '/srv/agents' }, OWN],
  ])('of %j is %s', (variables, folder) => {
    expect(contentFolder(variables)).toBe(folder);
    expect(isOwnContent(variables)).toBe(folder === OWN);
  });
});
