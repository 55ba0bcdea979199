import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '#io/read-content.ts';
import { formatReport } from '#reader/report/report.ts';
import { TODAY, validEntry, wordsOf } from '../helpers/valid-entry.ts';
import type { Change } from '../helpers/valid-entry.ts';

let root = '';
const agent = (name: string) => join(root, 'content', 'agents', name);
const read = () => readContent(join(root, 'content'), { root, today: TODAY });

/** Changes that give an entry names of its own. */
function named(name: string): Change[] {
  return [
    ['name: Example Agent', `name: ${name}`],
    ['name: Sample Agent', `name: Also ${name}`],
    // Of two names that differ in case alone, each has a page of its own.
    [
      'homepage: https://example.com',
      `homepage: https://x${Buffer.from(name).toString('hex')}.example.com`,
    ],
  ];
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'catalog-test-'));
  mkdirSync(join(root, 'content', 'agents'), { recursive: true });
  writeFileSync(agent('good.md'), validEntry(...named('Good')));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a file that cannot be an entry', () => {
  it.each([
    ['notes.txt', 'does not end in .md'],
    ['page.mdx', 'MDX is code'],
    ['My-Agent.md', 'a name that is not an id'],
    ['con.md', 'has a name that is reserved'],
    ['index.md', 'has a name that is reserved'],
    ['a--b.md', 'a name that is not an id'],
    ['a b.md', 'a name that is not an id'],
    [`${'x'.repeat(65)}.md`, 'at most 64 characters'],
    ['.md.md', 'a name that is not an id'],
    ['.agent.md.swp', undefined],
  ])('%s is one finding, whatever it holds', (name, words) => {
    writeFileSync(agent(name), 'not even front matter');
    const { findings, entries } = read();
    expect(entries.map(({ id }) => id)).toEqual(['good']);
    if (words === undefined) return expect(findings).toEqual([]);
    expect(findings.map(({ rule, file }) => ({ rule, file }))).toEqual([
      { rule: 'file', file: `content/agents/${name}` },
    ]);
    expect(findings.map(wordsOf).join()).toContain(words);
  });

  it('a symbolic link is not followed', () => {
    symlinkSync('/etc/passwd', agent('passwd.md'));
    symlinkSync(agent('good.md'), agent('copy.md'));
    const { findings } = read();
    expect(findings.map(({ message }) => message)).toEqual([
      'the file is not a regular file',
      'the file is not a regular file',
    ]);
    expect(formatReport(read())).not.toContain('root:');
  });

  it('a folder is not an entry', () => {
    mkdirSync(agent('folder.md'));
    expect(read().findings.map(wordsOf).join()).toContain('not a link or a folder');
  });

  it('a file of more than 256 KiB is refused by its size alone', () => {
    writeFileSync(agent('long.md'), 'x'.repeat(256 * 1024 + 1));
    expect(read().findings.map(wordsOf).join()).toMatch(/has 262145 bytes, more than 262144/);
  });
});

describe('a folder of entries', () => {
  it('is read in the order of the ids, and every file gets its findings', () => {
    writeFileSync(agent('b.md'), validEntry(...named('B'), ['kind: platform', 'kind: x']));
    writeFileSync(agent('a.md'), validEntry(...named('A')));
    writeFileSync(agent('c.md'), validEntry(...named('C'), ['value: 0.6', 'value: 2']));
    const { entries, findings, files, texts } = read();
    expect(entries.map(({ id }) => id)).toEqual(['a', 'good']);
    expect(findings.map(({ file }) => file)).toEqual([
      'content/agents/b.md',
      'content/agents/c.md',
    ]);
    expect(files).toBe(4);
    expect([...texts.keys()]).toEqual(['content/agents/b.md', 'content/agents/c.md']);
  });

  it('two files with one name are an error in the second', () => {
    writeFileSync(agent('a.md'), validEntry(...named('GOOD')));
    const { findings, texts } = read();
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([
      ['names-are-unique', 'content/agents/good.md'],
      ['names-are-unique', 'content/agents/good.md'],
    ]);
    expect(texts.has('content/agents/good.md')).toBe(true);
  });

  it('a digest changes with its file and with nothing else', () => {
    const before = read().digests.get('good');
    writeFileSync(agent('other.md'), validEntry(...named('Other')));
    expect(read().digests.get('good')).toBe(before);
    writeFileSync(agent('good.md'), validEntry(...named('Better')));
    expect(read().digests.get('good')).not.toBe(before);
  });

  it('that is not there is an error in words, not an empty catalog', () => {
    expect(() => readContent(join(root, 'nowhere'), { root, today: TODAY })).toThrow(
      /nowhere" is not there/,
    );
  });
});
