import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { root } from '../helpers/build-site.ts';
import { filesOf } from '../helpers/read-pages.ts';
import type { Site } from '../helpers/site-setup.ts';

const { plain, based, twin } = inject('sites');

function digests(site: Site): Record<string, string> {
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(site.folder, file)))
      .digest('hex');
  return Object.fromEntries(filesOf(site).map((file) => [file, digest(file)]));
}

test('two builds in other folders, time zones and languages are the same to the byte', () => {
  expect(twin.folder).not.toBe(based.folder);
  expect(Object.keys(digests(based)).length).toBeGreaterThan(20);
  expect(digests(twin)).toEqual(digests(based));
});

test('a build asks for no network, and gives nobody a number to be known by', () => {
  // The build ends with an error when anything connects: see the helper `no-network`.
  const settings = join(twin.folder, '../config/astro/config.json');
  const text = existsSync(settings) ? readFileSync(settings, 'utf8') : '';
  expect(text).not.toMatch(/anonymous/i);
});

test('no file of the site tells where it was built', () => {
  const telling = filesOf(plain).filter((file) => {
    const bytes = readFileSync(join(plain.folder, file));
    return bytes.includes(plain.folder) || bytes.includes(root);
  });
  expect(telling).toEqual([]);
});
