import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withoutSaid } from '../../src/site-lint/honest-leaks.ts';
import { secretsOf } from '../../src/site-lint/secrets.ts';
import { lintFile } from '../../src/site-lint/lint-file.ts';
import type { Fault } from '../../src/site-lint/lint-file.ts';
import type { Site } from '../../src/site-lint/page.ts';

const folder = mkdtempSync(join(tmpdir(), 'catalog-leaks-'));
afterAll(() => rmSync(folder, { recursive: true }));

const KEY = 'ghp4bcdefgh1jklmnop';

const SITE: Site = {
  base: '/rules/',
  origin: 'https://site.example',
  named: [],
  scripts: new Map(),
  files: new Set(['theme.js', 'agents/a/index.html']),
  secrets: secretsOf({ SOME_TOKEN: KEY }, ['/root', '/rules', '/home/somebody/checkout']),
};

/** What is wrong with a text file, when an entry says something. */
function faults(text: string, entry = '', values = entry): Fault[] {
  const file = 'api/a.json';
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
  return withoutSaid(lintFile(folder, file, SITE), {
    texts: () => [{ file: 'content/agents/a.md', text: `---\n\n${entry}\n` }],
    values: () => [{ file: 'content/agents/a.md', text: values }],
  });
}

const told = (text: string, entry?: string) => faults(text, entry).map(({ message }) => message);

describe('what the build added of this machine does not pass', () => {
  it.each([
    [
      '{"a": "/home/somebody/checkout/src/a.ts"}',
      'the file holds a folder of this machine: `/home/somebody/checkout/src/a.ts`',
    ],
    [
      'at file:///srv/build/src/a.ts:12:3.',
      'the file holds an address of a file: `file:///srv/build/src/a.ts:12:3`',
    ],
    [
      '<td>[object Object]</td>',
      'the file holds an object in the place of text: `[object Object]`',
    ],
    ['src="__ASTRO_IMAGE_x"', 'the file holds a marker of Astro: `__ASTRO_IMAGE_x`'],
    ['{"cache": "/root/.cache/x"}', 'the file holds a folder of this machine: `/root/.cache/x`'],
  ])('%s', (text, message) => expect(told(text)).toEqual([message]));

  it('also where an entry speaks of something like it, whose line is named then', () => {
    expect(told('{"a": "/root/.cache/x"}', 'It reads /root/.ssh.')).toEqual([
      'the file holds a folder of this machine: `/root/.cache/x`; the like stands in content/agents/a.md:3',
    ]);
  });

  it('nor does a key, whoever says it; it is not repeated, and its line is named', () => {
    expect(told(`key ${KEY}`)).toEqual(['the file holds what the variable SOME_TOKEN holds']);
    expect(told(`key ${KEY}`, `Send ${KEY}.`)).toEqual([
      'the file holds what the variable SOME_TOKEN holds; the like stands in content/agents/a.md:3',
    ]);
  });
});

describe('what an entry or a commit says itself passes', () => {
  it.each([
    ['an address of a file', 'A misled agent reads file:///etc/passwd.', 'file:///etc/passwd'],
    ['in a table', 'It reads `file:///etc/passwd`, then sends it.', 'x,"file:///etc/passwd",y'],
    ['in a feed', 'It reads file:///a?b&c.', '&lt;p&gt;file:///a?b&amp;amp;c&lt;/p&gt;'],
    ['with the escapes of Markdown', 'It reads file:///a\\_b\\_c.', '<p>file:///a_b_c</p>'],
    ['cut short', 'It reads file:///etc/passwd, and more.', 'It reads file:///etc/pas…'],
    ['a home folder', 'It reads /root/.ssh.', '"/root/.ssh"'],
    ['an object', 'It prints [object Object] there.', '[object Object]'],
    ['a marker', 'agents: what __ASTRO_IMAGE_ may do', '__ASTRO_IMAGE_'],
  ])('%s', (_what, entry, text) => expect(told(text, entry)).toEqual([]));

  it('also where only its value is the same', () => {
    expect(
      faults('file:///etc/passwd', '"file:\\u002f//etc/passwd"', 'file:///etc/passwd'),
    ).toEqual([]);
  });
});

describe('what only looks like a folder of this machine passes', () => {
  it.each([
    ['a page of the site', '<a href="/rules/agents/a/">'],
    ['a file of the site', 'src=/rules/theme.js'],
    ['its address', 'https://site.example/rules/agents/a/#x'],
    ['a part of another path', 'https://elsewhere.example/root/x and a/rules/x'],
  ])('%s', (_what, text) => expect(told(text)).toEqual([]));
});
