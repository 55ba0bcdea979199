import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Passage } from '#ui/search/passages.ts';
import { openOutput } from '../../src/site/build/output.ts';
import { writeWords } from '../../src/site/kept-words.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-words-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const passage = (text: string): Passage => ({ path: 'a/', page: 'A', heading: 'Head', text });

/** Writes the words of some pages. @returns what was written now, and the first word of all */
function write(pages: readonly (readonly Passage[])[], code = 'c') {
  const folders = { site: join(folder, 'site'), aside: join(folder, 'aside') };
  const output = openOutput(folders);
  const paths: string[] = [];
  const { firsts, files } = writeWords(
    join(folder, 'keep.json'),
    code,
    pages,
    folders,
    (...file) => {
      paths.push(file[0]);
      return output(...file);
    },
  );
  return { paths, first: firsts[0], files: files.map(([path]) => path) };
}

const pages = [[passage('zebra')], [passage('yak')]];

it('words are written once as long as no passage changes', () => {
  const first = write(pages);
  expect(first.paths).toEqual(['search/words/0.json', 'search/texts/0.json']);
  expect(first.first).toBe('head');
  expect(write(pages)).toEqual({ ...first, paths: [] });
});

it.each([
  ['another passage', () => write([[passage('aardvark')], [passage('yak')]]), 'aardvark'],
  ['passages of another page', () => write([pages.flat()]), 'head'],
  ['other code', () => write(pages, 'd'), 'head'],
  [
    'a file that somebody changed',
    () => {
      writeFileSync(join(folder, 'site/search/words/0.json'), 'mine');
      return write(pages);
    },
    'head',
  ],
])('words are written anew for %s', (_what, again, first) => {
  write(pages);
  const { paths, first: found } = again();
  expect(paths).toHaveLength(2);
  expect(found).toBe(first);
});
