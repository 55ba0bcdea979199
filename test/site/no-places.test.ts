import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { root } from '../helpers/build-site.ts';
import { filesOf } from '../helpers/read-pages.ts';

const { plain } = inject('sites');

test('no file of the site tells where it was built', () => {
  const telling = filesOf(plain).filter((file) => {
    const bytes = readFileSync(join(plain.folder, file));
    return bytes.includes(plain.folder) || bytes.includes(root);
  });
  expect(telling).toEqual([]);
});
