import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeChanged, writeChangedPieces } from '#io/write-changed.ts';

const LONG = 'ä'.repeat(2 ** 20);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-changed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file over another, and says what it holds then, and whether it kept its time. */
function overwrite(before: string | undefined, write: (file: string) => void) {
  const file = join(folder, 'file');
  if (before !== undefined) {
    writeFileSync(file, before);
    utimesSync(file, 1000, 1000);
  }
  write(file);
  return { text: readFileSync(file, 'utf8'), isKept: statSync(file).mtimeMs === 1_000_000 };
}

describe.each<[string, (file: string, text: string) => void]>([
  ['in one piece', (file, text) => writeChanged(file, text)],
  ['as bytes', (file, text) => writeChanged(file, new TextEncoder().encode(text))],
  ['in pieces', (file, text) => writeChangedPieces(file, [text.slice(0, 5), '', text.slice(5)])],
])('a file that is written %s', (_how, write) => {
  it.each([
    ['is made', undefined, 'new', false],
    ['is left alone where it is the same', 'same – text', 'same – text', true],
    ['changes in the midst', 'abc – def', 'abx – def', false],
    ['grows', 'abc', 'abcdef', false],
    ['shrinks', 'abcdef', 'abc', false],
    ['is emptied', 'abc', '', false],
    ['is left alone where it is long', LONG, LONG, true],
    ['changes at the end of a long text', `${LONG}a`, `${LONG}b`, false],
    ['loses the end of a long text', `${LONG}${LONG}`, LONG, false],
  ])('%s', (_what, before, text, isKept) => {
    expect(overwrite(before, (file) => write(file, text))).toEqual({ text, isKept });
  });
});
