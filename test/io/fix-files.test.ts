import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fixFiles, rewriteFile } from '#io/fix-files.ts';
import { readContent } from '#io/read-content.ts';
import { TODAY, validEntry } from '../helpers/valid-entry.ts';

let folder = '';
const agent = (name: string) => join(folder, 'agents', name);
const SLIP = validEntry(['vendor: Example Labs', 'vender: Example Labs']);
const WORDS = '`vender` → `vendor`';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalog-fix-'));
  mkdirSync(join(folder, 'agents'));
  writeFileSync(agent('slip.md'), SLIP);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Fixes files by their names in the folder. */
const fix = (...names: string[]) =>
  fixFiles(
    folder,
    names.map((name) => `content/agents/${name}`),
    { today: TODAY },
  );

it('a file is replaced as a whole, keeps its mode, and nothing is left beside it', () => {
  chmodSync(agent('slip.md'), 0o640);
  linkSync(agent('slip.md'), join(folder, 'old'));
  expect(fix('slip.md')).toEqual([
    {
      file: 'content/agents/slip.md',
      fixes: [{ line: 4, rule: 'schema', what: WORDS }],
      fault: undefined,
    },
  ]);
  expect(readFileSync(agent('slip.md'), 'utf8')).toBe(validEntry());
  expect(statSync(agent('slip.md')).mode & 0o777).toBe(0o640);
  // The old file is whole under its other name: it was not written over.
  expect(readFileSync(join(folder, 'old'), 'utf8')).toBe(SLIP);
  expect(readdirSync(join(folder, 'agents'))).toEqual(['slip.md']);
});

it('a file with nothing to fix is not touched', () => {
  writeFileSync(agent('good.md'), validEntry());
  const { mtimeMs, ino } = statSync(agent('good.md'));
  expect(fix('good.md')).toEqual([]);
  expect(statSync(agent('good.md'))).toMatchObject({ mtimeMs, ino });
});

it('a link is not followed', () => {
  writeFileSync(join(folder, 'outside.md'), SLIP);
  symlinkSync(join(folder, 'outside.md'), agent('link.md'));
  expect(fix('link.md')).toMatchObject([{ fault: 'is not a regular file' }]);
  expect(readFileSync(join(folder, 'outside.md'), 'utf8')).toBe(SLIP);
});

it('a name cannot lead out of the folder', () => {
  writeFileSync(join(folder, 'outside.md'), SLIP);
  expect(fix('../outside.md')).toMatchObject([{ fault: 'is not a regular file' }]);
  expect(readFileSync(join(folder, 'outside.md'), 'utf8')).toBe(SLIP);
});

it('bytes that are no UTF-8 are not lost', () => {
  const bytes = Buffer.concat([Buffer.from(SLIP), Buffer.from([0xff, 0x0a])]);
  writeFileSync(agent('slip.md'), bytes);
  expect(fix('slip.md')).toMatchObject([{ fault: 'is not text in UTF-8' }]);
  expect(readFileSync(agent('slip.md'))).toEqual(bytes);
});

it('a file that somebody changed meanwhile is theirs', () => {
  const fault = rewriteFile(agent('slip.md'), (text) => {
    writeFileSync(agent('slip.md'), `${text}More.\n`);
    return 'fixed';
  });
  expect(fault).toBe('was changed meanwhile');
  expect(readFileSync(agent('slip.md'), 'utf8')).toBe(`${SLIP}More.\n`);
  expect(readdirSync(join(folder, 'agents'))).toEqual(['slip.md']);
});

it('a file that somebody removed meanwhile stays away', () => {
  const fault = rewriteFile(agent('slip.md'), () => {
    rmSync(agent('slip.md'));
    return 'fixed';
  });
  expect(fault).toBe('was changed meanwhile');
  expect(readdirSync(join(folder, 'agents'))).toEqual([]);
});

it.each([
  ['utf16le', '\ufeff', (text: string) => Buffer.from(text, 'utf16le')],
  ['utf16be', '\ufeff', (text: string) => Buffer.from(text, 'utf16le').swap16()],
] as const)(
  'a file in UTF-16 (%s) is told as one, read as any other, and saved as UTF-8',
  (_name, mark, encode) => {
    rmSync(agent('slip.md'));
    writeFileSync(agent('wide.md'), encode(mark + SLIP));
    const told = () =>
      readContent(folder, { today: TODAY, root: folder }).findings.map(({ message }) => message);
    expect(told()).toEqual(['the file is in UTF-16', '`vender` is not a field of an entry']);
    const [fixed] = fix('wide.md');
    expect(fixed?.fixes.map(({ what }) => what)).toEqual(['saved it as UTF-8', WORDS]);
    expect(readFileSync(agent('wide.md'), 'utf8')).toBe(validEntry());
    expect(told()).toEqual([]);
  },
);
