import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '#io/settings.ts';
import { unknownSettings } from '#io/unknown-settings.ts';

/** What is said of one variable: the setting that may be meant, and `!` behind a slip. */
function toldOf(name: string, others: Record<string, string> = {}): string | undefined {
  const [unknown, ...more] = unknownSettings({ [name]: 'x', ...others });
  expect(more).toEqual([]);
  return unknown && `${unknown.near ?? 'none'}${unknown.isSlip ? '!' : ''}`;
}

describe('names of variables', () => {
  it.each(SETTINGS)('%s is a setting', (name) => expect(toldOf(name)).toBeUndefined());

  it.each([
    ['SITE_FORMAT', 'SITE_FORMATS!'],
    ['SITE_URI', 'SITE_URL!'],
    ['SITE_ULR', 'SITE_URL!'],
    ['SITE_PICTUERS', 'SITE_PICTURES!'],
    ['CATALOG_LICENSE', 'CATALOG_LICENCE!'],
    ['CATALOG_CONTNET', 'CATALOG_CONTENT!'],
    ['CATALOG_CONTENTS', 'CATALOG_CONTENT!'],
    ['CATALOG_CONTACTS', 'CATALOG_CONTACT!'],
    ['CATALOGUE_CONTENT', 'CATALOG_CONTENT!'],
    ['CATALOGUE_LICENSE', 'CATALOG_LICENCE!'],
    ['CATLOG_CONTENT', 'CATALOG_CONTENT!'],
    ['SITE_CONTENT', 'CATALOG_CONTENT!'],
    ['CATALOG_FORMATS', 'SITE_FORMATS!'],
    ['site_url', 'SITE_URL!'],
  ])('%s is a slip of %s', (name, told) => expect(toldOf(name)).toBe(told));

  it.each([
    // Hosts of builds give these to every build.
    ['SITE_NAME', 'CATALOG_NAME'],
    ['SITE_ID', 'none'],
    ['CATALOG_SERVICE_HOST', 'none'],
    ['CATALOG_URL', 'SITE_URL'],
    ['CATALOG_REPO', 'CATALOG_REPOSITORY'],
    ['CATALOG_CONTENT_DIR', 'CATALOG_CONTENT'],
  ])('%s may be the variable of another program, or %s', (name, told) =>
    expect(toldOf(name)).toBe(told),
  );

  it.each(['VITE_URL', 'LITE_BASE', 'WEBSITE_NAME', 'SITEURL', 'PATH', 'CATALOGS'])(
    '%s is none of ours',
    (name) => expect(toldOf(name)).toBeUndefined(),
  );

  it('an empty one counts as not set', () => {
    expect(unknownSettings({ SITE_FORMAT: '', SITE_X: undefined })).toEqual([]);
  });

  it('beside the setting itself nothing was missed', () => {
    expect(toldOf('SITE_FORMAT', { SITE_FORMATS: 'all' })).toBe('SITE_FORMATS');
  });

  it('where the system knows a variable in any case, it is the setting', () => {
    expect(toldOf('site_url', { SITE_URL: 'x' })).toBeUndefined();
    expect(toldOf('site_url', { SITE_URL: 'other' })).toBe('SITE_URL');
  });
});

describe('the list of settings', () => {
  const named = (text: string) => text.match(/\b(?:SITE|CATALOG)_[A-Z]+\b/g) ?? [];
  const filesOf = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(`${folder}/${path}`, 'utf8'));

  it('has every name that the code has', () => {
    const read = ['src/io', 'src/site', 'src/cli', 'src/site-lint'].flatMap(filesOf).flatMap(named);
    // A comment on what is misspelt.
    const names = new Set(read.filter((name) => name !== 'CATALOG_CONTNET'));
    expect([...names].sort()).toEqual([...SETTINGS].sort());
  });

  it('is the one that the README explains', () => {
    expect(new Set(named(readFileSync('README.md', 'utf8')))).toEqual(new Set(SETTINGS));
  });
});
