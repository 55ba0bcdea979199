import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildOptions } from '../../src/site/build-options.ts';
import { checkOutFolder } from '../../src/site/check-out-folder.ts';
import { writeHeaders } from '../../src/site/site-headers.ts';

const top = mkdtempSync(join(tmpdir(), 'catalog-out-'));
const root = join(top, 'project');
const content = join(root, 'content');
for (const folder of [
  'project/content/agents',
  'project/src',
  'project/dist',
  'project/public',
  'project/.git',
  'project/.cache/compiled',
  'elsewhere',
  'empty',
])
  mkdirSync(join(top, folder), { recursive: true });
writeFileSync(join(root, 'src/a.ts'), '');
writeFileSync(join(root, '.git/HEAD'), '');
writeFileSync(join(root, '.cache/compiled/a'), '');
writeFileSync(join(root, 'public/favicon.svg'), '');
writeHeaders(join(root, 'dist'), buildOptions({}));
mkdirSync(join(top, 'other-site/_astro'), { recursive: true });
writeFileSync(join(top, 'other-site/_headers'), '/*\n  X-Frame-Options: DENY\n');
writeFileSync(join(top, 'elsewhere/letter.txt'), 'dear reader');
writeFileSync(join(top, 'file'), '');
symlinkSync(join(top, 'elsewhere'), join(top, 'link'));
afterAll(() => rmSync(top, { recursive: true }));

describe('a folder for the built site', () => {
  it.each([
    ['the project', 'project', 'the project'],
    ['what holds the project', '.', 'the project'],
    ['the entries', 'project/content', 'the folder of the entries'],
    ['a folder of the entries', 'project/content/agents', 'the folder of the entries'],
    ['one to be made among the entries', 'project/content/new', 'the folder of the entries'],
    ['the sources', 'project/src', 'no build made'],
    ['what is copied into each site', 'project/public', 'no build made'],
    ['one to be made there', 'project/public/site', 'a folder of the project'],
    ['one to be made among the sources', 'project/src/site', 'a folder of the project'],
    ['one to be made in the repository', 'project/.git/a/site', 'a folder of the project'],
    ['what a build keeps', 'project/.cache/compiled', 'no build made'],
    ['below a file', 'file/site', 'below a file'],
    ['a foreign folder', 'elsewhere', 'no build made'],
    ['the site of somebody else', 'other-site', 'no build made'],
    ['a link', 'link', 'a file or a link'],
    ['a file', 'file', 'a file or a link'],
  ])('is refused where it is %s', (_what, path, why) => {
    expect(() => checkOutFolder(join(top, path), root, content)).toThrow(why);
  });

  it.each([
    'project/dist',
    'empty',
    'project/new',
    'project/new/site',
    'project/dist/part',
    'project/.cache/test/site',
    'not/there/yet',
  ])('may be %s', (path) => {
    expect(() => checkOutFolder(join(top, path), root, content)).not.toThrow();
  });
});
